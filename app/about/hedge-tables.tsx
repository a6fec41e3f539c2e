// The tables of verbal probability in; each with its citation, the page as read, all its entries and the words that it lacks out.

import type { CorpusIndex } from '../../components/corpus-index.ts';
import { ExternalMark } from '../../components/interface-icons.tsx';
import { SectionHeading } from '../../components/section-heading.tsx';
import type { HedgeTable } from '../../lib/types.ts';

export function HedgeTables({ index }: { readonly index: CorpusIndex }) {
  return (
    <section className="section" aria-labelledby="tables">
      <SectionHeading id="tables" title="Words and numbers" />
      <div className="about-text">
        <p>
          The author’s words stand first. A number comes only from a published table of verbal probability and names it. The longest entry
          that stands in the words is taken, by whole words; words that deny match only an entry that denies. The range is the chance of the
          author’s answer, so for an author who answers no it is turned round to give the chance of yes. Words that a table does not have
          get no number from it, and each table says below which of this corpus they are, and why; “may well” is not read as “may”.
        </p>
        <p>
          An unhedged “will” has no number either. One survey asked about “will happen”, and the middle half of its readers put it at 99 to
          100 per cent (CAPphrase, 2026). But where “will” stands in a sentence, it may mean that a thing is certain and more often means
          that it is probable (Teigen and Filkuková, “Can &gt; Will”, Journal of Behavioral Decision Making, 2013, abstract), and in these
          notes “unhedged” covers more than “will”. How to read it is therefore left to the reader, as a setting of ours and of no table.
        </p>
        {index.hedges.length === 0 ? <p>This corpus has no such table.</p> : null}
      </div>
      {index.hedges.map((table) => (
        <Table key={table.id} table={table} first={table.id === index.table?.id} />
      ))}
    </section>
  );
}

function Table({ table, first }: { readonly table: HedgeTable; readonly first: boolean }) {
  return (
    <div className="about-table" id={`table-${table.id}`}>
      <div>
        <h3>{table.name}</h3>
        <p className="fine">{first ? 'Shown unless you choose another.' : null}</p>
        <p>{table.citation}.</p>
        <p>
          <a href={table.url} rel="external noopener">
            The page as read
            <ExternalMark />
          </a>
        </p>
        <p className="fine">{table.read}</p>
      </div>
      <div>
        <EntryTable table={table} />
        {table.unmapped.length === 0 ? null : <Lacking table={table} />}
      </div>
    </div>
  );
}

function EntryTable({ table }: { readonly table: HedgeTable }) {
  return (
    <table className="plain-table">
      <caption>Per cent in {table.name}</caption>
      <thead>
        <tr>
          <th scope="col">Words</th>
          <th scope="col" className="number">
            From
          </th>
          <th scope="col" className="number">
            To
          </th>
          <th scope="col">Contains the denial</th>
        </tr>
      </thead>
      <tbody>
        {table.entries.map((entry) => (
          <tr key={entry.words}>
            <th scope="row">{entry.words}</th>
            <td className="number">{entry.range[0]}</td>
            <td className="number">{entry.range[1]}</td>
            <td>{entry.denies ? 'yes' : 'no'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lacking({ table }: { readonly table: HedgeTable }) {
  const reasons = [...new Set(table.unmapped.map(({ why }) => why))];
  return (
    <details className="disclosure about-lacking">
      <summary>Words that {table.name} gives no number, and why</summary>
      <dl>
        {reasons.map((why) => (
          <div key={why}>
            <dt>{wordsWith(why, table)}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** All words that a table gives no number for one reason: “may”, “might”. */
function wordsWith(reason: string, table: HedgeTable): string {
  const phrases = table.unmapped.filter(({ why }) => why === reason);
  return phrases.map(({ words }) => `“${words}”`).join(', ');
}
