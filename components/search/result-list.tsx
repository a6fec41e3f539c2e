// Hits in, the list of results out; drawn at build for the whole list and in the browser for what was searched.
import Link from 'next/link';
import type { Field } from '../../lib/search/fields.ts';
import type { Hit } from '../../lib/search/hit.ts';
import { outcomes } from '../../lib/vocabulary.ts';
import { debatePath, questionPath, statementPath } from '../addresses.ts';
import { countOf, surname } from '../author-names.ts';
import { InferredMark } from '../byline.tsx';
import { Counts } from '../counts.tsx';
import { DateText } from '../date-text.tsx';
import { HedgeChip } from '../hedge-chip.tsx';
import { KindLabel } from '../kind-label.tsx';
import { Marked } from './marked.tsx';

export function ResultList({ hits }: { readonly hits: readonly Hit[] }) {
  return (
    <ol className="results">
      {hits.map((hit) => (
        <li key={hit.record.id} className="result">
          <KindLabel kind={hit.record.kind} />
          <div>
            <p className="result-text">
              <Link href={pathOf(hit)} prefetch={false}>
                <Marked text={hit.record.text} ranges={hit.marks.text} />
              </Link>
            </p>
            {hit.essay === null ? <OtherDetails hit={hit} /> : <StatementDetails hit={hit} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

function pathOf({ record: { kind, id } }: Hit): string {
  return kind === 'question' ? questionPath(id) : kind === 'debate' ? debatePath(id) : statementPath(id);
}

function StatementDetails({ hit }: { readonly hit: Hit }) {
  const { record, authors, essay, marks } = hit;
  const { support, attack, undercut, qualify } = record.counts;
  const related = support + attack + undercut + qualify > 0;
  return (
    <>
      <p className="source">
        {authors.map((name, at) => (
          <span key={name}>
            {at === 0 ? '' : ' and '}
            <AuthorName name={name} all={authors} marks={marks.author} />
          </span>
        ))}
        {essay?.inferred ? <InferredMark /> : null} ·{' '}
        <cite>
          <Marked text={essay?.title ?? ''} ranges={marks.essay} />
        </cite>{' '}
        · <DateText date={essay?.published ?? ''} published />
      </p>
      <Passage hit={hit} />
      {record.hedge === null && !related ? null : (
        <div className="result-foot">
          {record.hedge === null ? null : <HedgeChip hedge={record.hedge} framed={false} />}
          <Counts counts={record.counts} />
        </div>
      )}
    </>
  );
}

function OtherDetails({ hit }: { readonly hit: Hit }) {
  const { kind, outcome } = hit.record;
  return (
    <>
      <p className="source">
        {kind === 'question' && outcome !== null ? `Outcome: ${outcomes[outcome].toLowerCase()} · ` : ''}
        {countOf(hit.authors.length, 'author', 'authors')}
      </p>
      <Passage hit={hit} />
    </>
  );
}

/** The last word of a name, with the marks that fall into it; marks count from the start of all names, joined by ", ". */
function AuthorName({
  name,
  all,
  marks,
}: {
  readonly name: string;
  readonly all: readonly string[];
  readonly marks: Hit['marks']['author'];
}) {
  const shown = surname(name);
  const start = all.slice(0, all.indexOf(name)).reduce((sum, before) => sum + before.length + 2, 0) + name.length - shown.length;
  const ranges = marks
    ?.filter(([from]) => from >= start && from < start + shown.length)
    .map(([from, to]) => [from - start, to - start] as const);
  return <Marked text={shown} ranges={ranges} />;
}

const fieldWords: Readonly<Record<Field, string>> = {
  text: 'in the statement',
  short: 'in the label',
  commentary: 'in the commentary',
  condition: 'in the condition',
  quote: 'in the quote',
  hedge: 'in the hedge',
  question: 'in the question it answers',
  author: 'among the authors',
  essay: 'in the title of the essay',
  topic: 'among its topics',
};

/** Where a word stands that the row does not show otherwise. */
function Passage({ hit: { excerpt } }: { readonly hit: Hit }) {
  if (excerpt === null) return null;
  return (
    <p className="result-passage">
      {fieldWords[excerpt.field]}: “<Marked text={excerpt.text} ranges={excerpt.marks} />”
    </p>
  );
}
