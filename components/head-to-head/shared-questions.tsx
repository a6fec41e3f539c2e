// The questions that two authors both answer in, a table out: what each says in which words, what happened, and who was right.
import Link from 'next/link';
import { leastToRank } from '../../lib/score/settings.ts';
import type { Prediction, Question } from '../../lib/types.ts';
import { answers } from '../../lib/vocabulary.ts';
import { questionPath, statementPath } from '../addresses.ts';
import { joinWords, numberWord, surname } from '../author-names.ts';
import { BareField, TableField } from '../compare/settings.tsx';
import { TableNote } from '../compare/table-note.tsx';
import type { CorpusIndex } from '../corpus-index.ts';
import { HedgeChip } from '../hedge-chip.tsx';
import { LateOutcome, OutcomeBadge } from '../outcome-badge.tsx';
import { variantOf } from '../statement-forecast.tsx';
import type { Pair } from './pair-path.ts';
import type { AnswerMatch, SharedQuestion } from './pair-questions.ts';
import { StandingMark } from './standing-mark.tsx';
import { type Standing, settledBetween, standingsIn, whoWasRight } from './standings.ts';
import { VersusBar } from './versus-bar.tsx';

type Props = { readonly index: CorpusIndex; readonly pair: Pair; readonly shared: readonly SharedQuestion[] };

const matchWords: Readonly<Record<AnswerMatch, string>> = {
  differ: 'opposite answers',
  open: 'an answer without odds',
  alike: 'the same answer',
};

export function SharedQuestions({ index, pair, shared }: Props) {
  const standing = standingsIn(index);
  const names = [surname(pair[0].name), surname(pair[1].name)] as const;
  if (shared.length === 0) {
    return (
      <p className="versus-sum">
        No question is answered by both {names[0]} and {names[1]}, so neither can be right where the other is wrong.
      </p>
    );
  }
  return (
    <>
      <p className="versus-sum">{settledWords(names, shared, standing)}</p>
      <div className="controls">
        <TableField />
        <BareField />
      </div>
      <table className="versus-table">
        <caption className="visually-hidden">
          Questions that both {names[0]} and {names[1]} answer
        </caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            {names.map((name, at) => (
              <th key={pair[at]?.id} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">Outcome, and who was right</th>
          </tr>
        </thead>
        <tbody>
          {shared.map(({ question, match, a, b }) => {
            const [one, other] = [standing(a.id), standing(b.id)];
            return (
              <tr key={question.id} data-question={question.id} data-match={match}>
                <th scope="row">
                  <Link href={questionPath(question.id)} prefetch={false}>
                    {question.title}
                  </Link>
                  <span className="versus-note">{matchWords[match]}</span>
                </th>
                <Answer name={names[0]} question={question} prediction={a} standing={one} />
                <Answer name={names[1]} question={question} prediction={b} standing={other} />
                <td className="versus-outcome">
                  <OutcomeBadge outcome={question.outcome} date={question.decided} />
                  <LateOutcome question={question} />
                  <p className="versus-right">{whoWasRight({ name: names[0], standing: one }, { name: names[1], standing: other })}</p>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="fine versus-notes">
        <p>
          <TableNote />
        </p>
        <p>
          Right is who answered as the criterion was decided, whatever the words of odds: “may” and “will” count alike here, and the bar
          shows how far they went. The{' '}
          <Link href="/predictions/scores" prefetch={false}>
            scores
          </Link>{' '}
          weigh the words. An answer published when the question was already decided is shown and called neither right nor wrong.
        </p>
      </div>
    </>
  );
}

/** Who was right where their answers are opposite; and that a few questions say little. */
function settledWords(names: readonly [string, string], shared: readonly SharedQuestion[], standing: (id: string) => Standing): string {
  const differing = shared.filter(({ match }) => match === 'differ');
  if (differing.length === 0) return 'On no question are their answers opposite, so neither is right against the other.';
  const right = settledBetween(differing.map(({ a, b }) => [standing(a.id), standing(b.id)] as const));
  const opposite = `${numberWord(differing.length)} ${differing.length === 1 ? 'question has' : 'questions have'} opposite answers.`;
  const settled = right.a + right.b;
  if (settled === 0) return `${opposite} ${differing.length === 1 ? 'It is not' : 'None of them is'} settled between the two.`;
  const few =
    settled < leastToRank
      ? ` ${settled === 1 ? 'One question is' : `${numberWord(settled)} questions are`} too few to say who sees further.`
      : '';
  const winners = [
    { name: names[0], count: right.a },
    { name: names[1], count: right.b },
  ].filter(({ count }) => count > 0);
  const who = winners.map(({ name, count }, at) => `${name}${at === 0 ? ' was right' : ''} on ${numberWord(count).toLowerCase()}`);
  return differing.length === 1 ? `${opposite} ${winners[0]?.name} was right.${few}` : `${opposite} ${joinWords(who)}.${few}`;
}

type AnswerProps = {
  readonly name: string;
  readonly question: Question;
  readonly prediction: Prediction;
  readonly standing: Standing;
};

function Answer({ name, question, prediction, standing }: AnswerProps) {
  const { answer, hedge, pYes } = prediction;
  return (
    <td data-statement={prediction.id} data-right={standing.right ?? undefined}>
      <span className="versus-name" aria-hidden="true">
        {name}
      </span>
      <Link className="versus-said" href={statementPath(prediction.id)} prefetch={false}>
        <b>{answer === null ? 'No answer' : answers[answer]}</b> {hedge === null ? null : <HedgeChip hedge={hedge} framed={false} />}
        <span className="visually-hidden">: {prediction.short}</span>
      </Link>
      {prediction.if === null ? null : <span className="versus-note">if {prediction.if}</span>}
      {prediction.by === null ? null : <span className="versus-note">{prediction.by}</span>}
      <VersusBar
        forecast={{ answer, hedge, pYes }}
        variant={variantOf(prediction)}
        condition={prediction.if}
        outcome={standing.state === 'scored' ? standing.outcome : question.outcome}
      />
      <StandingMark standing={standing} />
    </td>
  );
}
