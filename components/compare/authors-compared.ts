// The corpus in, the authors in the order of the comparison and their essays in the order of publication out.
import type { Author, Essay } from '../../lib/types.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { inOrderOfPublication } from '../essay/essay-order.ts';

/** The authors of the corpus by their first essay; who has no essay comes last. */
export function authorsCompared(index: CorpusIndex): readonly Author[] {
  const ids = inOrderOfPublication(index.essays).flatMap((essay) => essay.authors);
  const rest = index.authors.map(({ id }) => id);
  return [...new Set([...ids, ...rest])].flatMap((id) => index.author.get(id) ?? []);
}

/** The essays that someone wrote, alone or with others. */
export function essaysBy(index: CorpusIndex, author: string): readonly Essay[] {
  return inOrderOfPublication(index.essays.filter((essay) => essay.authors.includes(author)));
}
