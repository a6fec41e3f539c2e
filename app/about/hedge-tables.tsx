// The tables of verbal probability in, each with its citation, the page as read and all its entries out.

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
          author’s answer, so for an author who answers no it is turned round to give the chance of yes. Words in no table, and an unhedged
          “will”, have no number.
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
      <table className="plain-table">
        <caption>Per cent, as published in {table.name}</caption>
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
    </div>
  );
}
