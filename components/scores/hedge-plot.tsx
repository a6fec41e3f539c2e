// The words of odds that the authors use in, what each table makes of them out: a range a row on a line from 0 to 100, and what no table knows.
import Link from 'next/link';
import type { ReactNode } from 'react';
import { bareSettings } from '../../lib/score/settings.ts';
import type { Chance } from '../../lib/types.ts';
import { countOf, joinWords } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { Bar } from '../range-bar.tsx';
import { rangeFigures } from '../range-words.ts';
import { ChosenRow } from './chosen-row.tsx';
import { type FiguredHedge, type HedgeUse, hedgeGroups, type PlainHedge } from './hedge-groups.ts';

export function HedgePlot({ index }: { readonly index: CorpusIndex }) {
  const { figured, plain, bare } = hedgeGroups(index);
  return (
    <>
      <div className="hedges">
        {figured.map((hedge) => (
          <Figured key={hedge.forms[0]?.hedge} index={index} hedge={hedge} />
        ))}
        {bare === null ? null : <Bare use={bare} />}
      </div>
      {plain.length === 0 ? null : <Plain hedges={plain} />}
    </>
  );
}

function Figured({ index, hedge }: { readonly index: CorpusIndex; readonly hedge: FiguredHedge }) {
  const nameOf = (id: string) => index.hedges.find((table) => table.id === id)?.name ?? id;
  const words = [...new Set(hedge.ranges.map((range) => range.words))];
  const [only] = hedge.forms;
  const readAs = words.length === 1 && hedge.forms.length === 1 && only?.hedge.toLowerCase() === words[0] ? [] : words;
  const low = Math.min(...hedge.ranges.map((range) => range.low));
  const high = Math.max(...hedge.ranges.map((range) => range.high));
  return (
    <section className="hedge-block" data-hedge={only?.hedge}>
      <Head use={hedge}>
        {readAs.length === 0 ? null : ` · looked up as ${joinWords(readAs.map((one) => `“${one}”`))}`}
        {hedge.ranges.length < 2 ? null : ` · from ${rangeEnds({ low, high })} over ${hedge.ranges.length} tables`}
      </Head>
      <RangeTable caption={`The range of ${formWords(hedge)} in each table, in per cent`} first="Table">
        {hedge.ranges.map((range) => (
          <ChosenRow key={range.table} table={range.table} name={nameOf(range.table)}>
            <Cells range={range} />
          </ChosenRow>
        ))}
      </RangeTable>
      {hedge.lacking.length === 0 ? null : <p className="fine">No entry: {hedge.lacking.map(nameOf).join(', ')}.</p>}
    </section>
  );
}

/** No table has it: the readings among which the reader chooses. */
function Bare({ use }: { readonly use: HedgeUse }) {
  return (
    <section className="hedge-block" data-hedge="bare">
      <h3>
        “will” <span className="bare">bare</span>
      </h3>
      <UseLine use={use}> · our readings, no table’s</UseLine>
      <RangeTable caption="Readings of a plain “will”, in per cent" first="Reading">
        {bareSettings.map(({ key, label, chance }) => (
          <ChosenRow key={key} will={key} name={label.replace(/^[\d–]+, /u, '')}>
            <Cells range={chance} />
          </ChosenRow>
        ))}
      </RangeTable>
      <p className="fine">No entry in any table, since an unhedged “will” may stand for a certainty as well as for a mere expectation.</p>
    </section>
  );
}

function Head({ use, children }: { readonly use: HedgeUse; readonly children: ReactNode }) {
  return (
    <>
      <h3>{formWords(use)}</h3>
      <UseLine use={use}>{children}</UseLine>
    </>
  );
}

function UseLine({ use, children }: { readonly use: HedgeUse; readonly children: ReactNode }) {
  return (
    <p className="hedge-use">
      {countOf(use.n, 'prediction', 'predictions')} · {joinWords(use.authors)}
      {children}
    </p>
  );
}

function RangeTable({ caption, first, children }: { readonly caption: string; readonly first: string; readonly children: ReactNode }) {
  return (
    <table className="hedge-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">On a line from 0 to 100</th>
          <th scope="col">Per cent</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Cells({ range }: { readonly range: Chance | null }) {
  return (
    <>
      <td className="hedge-line">
        <svg className="range" height="12" aria-hidden="true">
          <line className="axis" data-dotted={range === null || undefined} x1="0" x2="100%" y1="6" y2="6" />
          {[0, 50, 100].map((tick) => (
            <line className="axis" key={tick} x1={`${tick}%`} x2={`${tick}%`} y1="3" y2="9" />
          ))}
          {range === null ? null : <Bar chance={range} variant="own" />}
        </svg>
      </td>
      <td className="number">{range === null ? 'none' : rangeFigures(range)}</td>
    </>
  );
}

/** Words that no table knows, together where the reason is the same. */
function Plain({ hedges }: { readonly hedges: readonly PlainHedge[] }) {
  const reasons = [...new Set(hedges.map(({ why }) => why.join(' ')))];
  return (
    <div className="hedge-plain">
      <h3>Words in none of these tables</h3>
      <table className="plain-table">
        <caption className="visually-hidden">Words in none of these tables, how often they stand, and why they have no figure</caption>
        <thead>
          <tr>
            <th scope="col">Words</th>
            <th scope="col" className="number">
              Predictions
            </th>
            <th scope="col">Why no figure</th>
          </tr>
        </thead>
        <tbody>
          {reasons.map((reason) => {
            const own = hedges.filter(({ why }) => why.join(' ') === reason);
            return (
              <tr key={reason}>
                <th scope="row">{own.map(formWords).join(', ')}</th>
                <td className="number">{own.reduce((sum, { n }) => sum + n, 0)}</td>
                <td>{whyWords(own[0]?.why ?? [])}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function whyWords(why: readonly string[]): ReactNode {
  if (why.length === 1) return why[0];
  if (why.length === 0) return 'No table has an entry for them.';
  return (
    <>
      Every table lacks them for a reason of its own:{' '}
      <Link href="/about#tables" prefetch={false}>
        see the tables
      </Link>
      .
    </>
  );
}

/** “is likely to”, “will likely”. */
function formWords({ forms }: HedgeUse): string {
  return forms.map(({ hedge }) => `“${hedge}”`).join(', ');
}

function rangeEnds({ low, high }: Chance): string {
  return `${Math.round(low * 100)} to ${Math.round(high * 100)}`;
}
