// The questions that only one of two authors answers in, a table in a disclosure out: the answer, what became of it, the other's silence.
import Link from 'next/link';
import { Fragment } from 'react';
import { answers } from '../../lib/vocabulary.ts';
import { questionPath, statementPath } from '../addresses.ts';
import { countOf, numberWord, surname } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { hedgeWords } from '../hedge-chip.tsx';
import { OutcomeBadge } from '../outcome-badge.tsx';
import type { Pair } from './pair-path.ts';
import { type LoneQuestion, perhapsAfter, type Silence, silences } from './pair-questions.ts';
import { StandingMark } from './standing-mark.tsx';
import { type Standing, standingsIn } from './standings.ts';

type Props = { readonly index: CorpusIndex; readonly pair: Pair; readonly lone: readonly LoneQuestion[]; readonly open: boolean };

export function LoneQuestions({ index, pair, lone, open }: Props) {
  if (lone.length === 0) return null;
  const standing = standingsIn(index);
  const names = [surname(pair[0].name), surname(pair[1].name)] as const;
  const sides = [
    { by: 'a', name: names[0], other: names[1] },
    { by: 'b', name: names[1], other: names[0] },
  ] as const;
  const groups = sides.flatMap(({ by, name, other }) =>
    (Object.keys(silences) as Silence[]).flatMap((silence) =>
      [false, true].map((perhaps) => ({
        key: `${by} ${silence} ${perhaps}`,
        words: `${name} answers, ${other} ${perhaps ? perhapsAfter : silences[silence]}`,
        rows: lone.filter((row) => row.by === by && row.silence === silence && row.perhaps === perhaps),
      })),
    ),
  );
  return (
    <>
      {sides.map(({ by, name, other }) => {
        const late = lone.filter((row) => row.by === by && row.silence === 'wrote-after');
        return (
          <Fragment key={by}>
            <WroteAfter late={late.filter(({ perhaps }) => !perhaps)} name={name} other={other} />
            <PerhapsAfter late={late.filter(({ perhaps }) => perhaps)} name={name} other={other} />
          </Fragment>
        );
      })}
      <details className="disclosure versus-lone" open={open}>
        <summary>{countOf(lone.length, 'question', 'questions')} that only one of the two answers</summary>
        <table className="plain-table">
          <caption className="visually-hidden">Questions that only one of the two answers</caption>
          <thead>
            <tr>
              <th scope="col">Question</th>
              <th scope="col">Answer</th>
              <th scope="col">Outcome</th>
            </tr>
          </thead>
          {groups
            .filter(({ rows }) => rows.length > 0)
            .map(({ key, words, rows }) => (
              <tbody key={key}>
                <tr>
                  <th scope="rowgroup" colSpan={3} className="versus-group">
                    {words}
                  </th>
                </tr>
                {rows.map((row) => (
                  <Row key={row.question.id} row={row} standing={standing(row.answer.id)} />
                ))}
              </tbody>
            ))}
        </table>
      </details>
    </>
  );
}

function Row({ row: { question, answer, silence }, standing }: { readonly row: LoneQuestion; readonly standing: Standing }) {
  return (
    <tr data-question={question.id} data-silence={silence}>
      <th scope="row">
        <Link href={questionPath(question.id)} prefetch={false}>
          {question.short}
        </Link>
      </th>
      <td>
        <Link href={statementPath(answer.id)} prefetch={false}>
          <b>{answer.answer === null ? 'No answer' : answers[answer.answer]}</b>
          <span className="visually-hidden">: {answer.short}</span>
        </Link>
        {answer.hedge === null ? null : `, ${hedgeWords(answer.hedge)}`}
      </td>
      <td>
        <OutcomeBadge outcome={question.outcome} /> <StandingMark standing={standing} />
      </td>
    </tr>
  );
}

type LateProps = { readonly late: readonly LoneQuestion[]; readonly name: string; readonly other: string };

/** Of the answers of one how many the other came too late to give. */
function WroteAfter({ late, name, other }: LateProps) {
  if (late.length === 0) return null;
  const [questions, them] = late.length === 1 ? ['question', 'it'] : ['questions', 'them'];
  return (
    <p className="versus-sum" data-wrote-after={late.length}>
      {numberWord(late.length)} {questions} that {name} answers had been decided, or closed, when {other} wrote. Who writes after an event
      does not predict it, so {other} is neither right nor wrong on {them}.
    </p>
  );
}

/** The same where the day of the other's text is not established. */
function PerhapsAfter({ late, name, other }: LateProps) {
  if (late.length === 0) return null;
  const [questions, them] = late.length === 1 ? ['question', 'it'] : ['questions', 'them'];
  return (
    <p className="versus-sum" data-wrote-after={late.length}>
      {numberWord(late.length)} {questions} that {name} answers may have been decided, or closed, when {other} wrote: the exact day is not
      established. So {other} is neither right nor wrong on {them}.
    </p>
  );
}
