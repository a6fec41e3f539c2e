// The corpus in; all statements as a table with what bears on each, complete without a script, out.
import Link from 'next/link';
import { statementPath } from '../addresses.ts';
import { authorWordsOf } from '../author-names.ts';
import { ScrollFrame } from '../compare/scroll-frame.tsx';
import type { CorpusIndex } from '../corpus-index.ts';
import { kindWord } from '../kind-label.tsx';
import { countsOf, relationsOf } from '../statement-relations.ts';

export function GraphTable({ index }: { readonly index: CorpusIndex }) {
  return (
    <section id="table" className="graph-table" aria-labelledby="table-title" data-part>
      <h2 id="table-title">Table</h2>
      <ScrollFrame label="Statements with their relations">
        <table>
          <thead>
            <tr>
              <th scope="col">Statement</th>
              <th scope="col">Kind</th>
              <th scope="col">Author</th>
              <th scope="col">For</th>
              <th scope="col">Against</th>
              <th scope="col">All relations</th>
            </tr>
          </thead>
          <tbody>
            {index.statements.map((statement) => {
              const counts = countsOf(index, statement.id);
              return (
                <tr key={statement.id} data-node={statement.id}>
                  <th scope="row">
                    <Link href={statementPath(statement.id)} prefetch={false}>
                      {statement.short}
                    </Link>
                  </th>
                  <td>{kindWord(statement.kind)}</td>
                  <td>{authorWordsOf(index, statement, true)}</td>
                  <td>{counts.support}</td>
                  <td>{counts.attack + counts.undercut}</td>
                  <td>{relationsOf(index, statement.id).length}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollFrame>
    </section>
  );
}
