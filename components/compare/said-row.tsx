// A statement in, one line of a list out: its text, its words of odds, what became of it.
import Link from 'next/link';
import type { Statement } from '../../lib/types.ts';
import { answers } from '../../lib/vocabulary.ts';
import { questionPath, statementPath } from '../addresses.ts';
import { authorWordsOf, joinWords } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { hedgeWords } from '../hedge-chip.tsx';
import { KindLabel } from '../kind-label.tsx';
import { OutcomeBadge } from '../outcome-badge.tsx';

type Props = {
  readonly index: CorpusIndex;
  readonly statement: Statement;
  /** Named where the list mixes kinds. */
  readonly kind?: boolean;
  readonly author?: boolean;
};

export function SaidRow({ index, statement, kind = false, author = false }: Props) {
  const voice = statement.voice.map((id) => index.actor.get(id)?.name ?? id);
  const condition = statement.kind === 'claim' ? null : statement.if;
  const notes = [
    author ? authorWordsOf(index, statement, true) : null,
    statement.hedge === null ? null : hedgeWords(statement.hedge),
    voice.length === 0 ? null : `reports ${joinWords(voice)}`,
    condition === null ? null : `if ${condition}`,
  ].filter((note) => note !== null);
  return (
    <li data-statement={statement.id}>
      <Link className="said" href={statementPath(statement.id)} prefetch={false}>
        {statement.text}
      </Link>
      <div className="said-meta">
        {kind ? <KindLabel kind={statement.kind} /> : null}
        {notes.length === 0 ? null : <span>{notes.join(' · ')}</span>}
        {statement.kind === 'prediction' ? <Settled index={index} question={statement.question} answer={statement.answer} /> : null}
      </div>
    </li>
  );
}

type SettledProps = { readonly index: CorpusIndex; readonly question: string | null; readonly answer: keyof typeof answers | null };

/** The question that a prediction answers, with its outcome. */
function Settled({ index, question: id, answer }: SettledProps) {
  const question = id === null ? undefined : index.question.get(id);
  if (question === undefined) return null;
  return (
    <span className="said-settled">
      {answer === null ? '' : `${answers[answer]} to `}
      <Link href={questionPath(question.id)} prefetch={false}>
        {question.short}
      </Link>{' '}
      <OutcomeBadge outcome={question.outcome} />
    </span>
  );
}
