// A statement in, its citation as running text out.
import type { Statement } from '../lib/types.ts';
import { citationParts } from './citation.ts';
import type { CorpusIndex } from './corpus-index.ts';

export function CitationText({ index, statement }: { readonly index: CorpusIndex; readonly statement: Statement }) {
  const { before, outlet, after } = citationParts(index, statement);
  return (
    <>
      {before}
      <cite>{outlet}</cite>
      {after}
    </>
  );
}
