// The agreement on each essay in; the text of content/agreement.yaml out.
import { Document, isMap, visit } from 'yaml';
import type { EssayAgreement } from '../types.ts';

const header = ` Written by npm run agreement from the two readings of each essay in first/ and second/: run it again, and change nothing here.
 Of the statements that each reader found, how many stand at the same passage (foundByBoth), how many there are in all (foundByEither),
 and how far the kinds of the pairs agree (Cohen's kappa). pairs: the first reader's kind, then the second's. sha256: of the two files.`;

/** Essays in the order of their keys; the same figures give the same bytes. */
export function agreementYaml(rows: readonly EssayAgreement[]): string {
  const sorted = [...rows].sort((a, b) => (a.essay < b.essay ? -1 : 1));
  const document = new Document(Object.fromEntries(sorted.map(({ essay, ...figures }) => [essay, figures])));
  document.commentBefore = header;
  visit(document, {
    // A row of counts on a line of its own.
    Map: (_, node) => {
      if (node.items.every(({ value }) => !isMap(value))) node.flow = node.items.length > 0;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
