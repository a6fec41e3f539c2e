// How far two readers of an essay agree in, said in words, in two tables and with what it does not show, out.
import Link from 'next/link';
import { essayPath } from '../../components/addresses.ts';
import { countOf, joinWords, numberWord } from '../../components/author-names.ts';
import { ScrollFrame } from '../../components/compare/scroll-frame.tsx';
import type { CorpusIndex } from '../../components/corpus-index.ts';
import { KindLabel } from '../../components/kind-label.tsx';
import { SectionHeading } from '../../components/section-heading.tsx';
import type { Agreement, EssayAgreement } from '../../lib/types.ts';
import { type StatementKind, statementKinds } from '../../lib/vocabulary.ts';

/** Nothing where no essay was read twice. */
export function TwoReaders({ index }: { readonly index: CorpusIndex }) {
  const { agreement, agreementOfAll: all } = index;
  if (all === null) return null;
  return (
    <section className="section" aria-labelledby="readers">
      <SectionHeading id="readers" title="Two readers" />
      <div className="about-text">
        <p>
          {numberWord(agreement.length)} {agreement.length === 1 ? 'essay was' : 'essays were'} annotated a second time by a reader who did
          not see the first notes. The first readings hold {countOf(all.first, 'statement', 'statements')}, the second {all.second}. That
          makes {countOf(all.foundByEither, 'finding', 'findings')}, and both readers have {all.foundByBoth} of them
          {all.share === null ? '' : ` (${inHundred(all.share)} in 100)`}. Both have a finding where a statement of each rests on the same
          passage, in one paragraph and sharing at least half of the shorter one; each statement has one partner at most, chosen without a
          look at its kind.
        </p>
        <p>
          Kappa says how far the two then took it for the same kind, beyond what chance would give: 1 is full agreement, 0 is chance. (Jacob
          Cohen, “A coefficient of agreement for nominal scales”, 1960.) The words of odds are the same, or absent in both, in{' '}
          {all.sameHedge} of the {countOf(all.foundByBoth, 'pair', 'pairs')}.
        </p>
      </div>
      <ScrollFrame label="Agreement of two readers, by essay">
        <EssayTable index={index} rows={agreement} all={all} />
      </ScrollFrame>
      <ScrollFrame label="Agreement of two readers, by kind">
        <ReaderKindTable all={all} />
      </ScrollFrame>
      <div className="about-text">
        <ul className="about-list">
          <li>
            Statements are paired by passage, not by meaning: two on one passage may say different things, and two on different passages the
            same.
          </li>
          <li>
            The first reading was made before the second and is kept as it stood then. What either found has since been taken into the notes
            on this site, so the figures are of the two readings and not of these notes.
          </li>
          <li>Both readers followed one guide. That they agree does not show that the guide, or either of them, is right.</li>
          <li>Kappa rests on the pairs alone; of what one reader left out it says nothing.</li>
        </ul>
      </div>
    </section>
  );
}

type TableProps = { readonly index: CorpusIndex; readonly rows: readonly EssayAgreement[]; readonly all: Agreement };

function EssayTable({ index, rows, all }: TableProps) {
  return (
    <table className="plain-table about-readers">
      <caption>Statements of each reader, and what both found, by essay</caption>
      <thead>
        <tr>
          <th scope="col">Essay</th>
          <th scope="col" className="number">
            First reader
          </th>
          <th scope="col" className="number">
            Second reader
          </th>
          <th scope="col" className="number">
            Found by both
          </th>
          <th scope="col" className="number">
            Found by either
          </th>
          <th scope="col" className="number">
            Both, in 100
          </th>
          <th scope="col" className="number">
            Kappa on kind
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.essay}>
            <th scope="row">
              <Title index={index} essay={row.essay} />
            </th>
            <Figures figures={row} />
          </tr>
        ))}
        {rows.length < 2 ? null : (
          <tr>
            <th scope="row">Together</th>
            <Figures figures={all} />
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Title({ index, essay }: { readonly index: CorpusIndex; readonly essay: string }) {
  const known = index.essay.get(essay);
  if (known === undefined) return essay;
  return (
    <Link href={essayPath(essay)} prefetch={false}>
      {known.title}
    </Link>
  );
}

function Figures({ figures }: { readonly figures: Agreement }) {
  const { first, second, foundByBoth, foundByEither, share, kappa } = figures;
  return (
    <>
      <td className="number">{first}</td>
      <td className="number">{second}</td>
      <td className="number">{foundByBoth}</td>
      <td className="number">{foundByEither}</td>
      <td className="number">{share === null ? '–' : inHundred(share)}</td>
      <td className="number">{kappa === null ? 'not defined' : kappa.toFixed(2)}</td>
    </>
  );
}

function ReaderKindTable({ all }: { readonly all: Agreement }) {
  const kinds = Object.keys(statementKinds) as StatementKind[];
  return (
    <table className="plain-table about-readers">
      <caption>The same by kind: how many of each reader’s statements the other found too, as any kind, and as what</caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">Of the first reader’s</th>
          <th scope="col">Of the second reader’s</th>
          <th scope="col">The first reader’s, as the second saw them</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => {
          const { first, firstPaired, second, secondPaired } = all.kinds[kind];
          const seenAs = kinds
            .filter((other) => all.pairs[kind][other] > 0)
            .map((other) => countOf(all.pairs[kind][other], other, statementKinds[other].plural.toLowerCase()));
          return (
            <tr key={kind}>
              <th scope="row">
                <KindLabel kind={kind} />
              </th>
              <td>
                {firstPaired} of {first}
              </td>
              <td>
                {secondPaired} of {second}
              </td>
              <td>{seenAs.length === 0 ? '–' : joinWords(seenAs)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function inHundred(share: number): number {
  return Math.round(share * 100);
}
