// Authors or a statement in, the words by which a reader knows them out.
import type { Author, Essay, Statement } from '../lib/types.ts';
import type { CorpusIndex } from './corpus-index.ts';

/** The last word of a name: "Max Boot" -> "Boot". */
export function surname(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

/** The authors of an essay, known ones only. */
export function authorsOf(index: CorpusIndex, essay: Essay): readonly Author[] {
  return essay.authors.flatMap((id) => index.author.get(id) ?? []);
}

/** "Max Boot" or, short, "Boot"; several joined by "and". */
export function authorWords(index: CorpusIndex, essay: Essay, short = false): string {
  return joinWords(authorsOf(index, essay).map((author) => (short ? surname(author.name) : author.name)));
}

/** The same, of a statement's essay. */
export function authorWordsOf(index: CorpusIndex, statement: Statement, short = false): string {
  const essay = index.essay.get(statement.essay);
  return essay === undefined ? statement.essay : authorWords(index, essay, short);
}

/** Whether the two statements share an author. */
export function sameAuthor(index: CorpusIndex, a: Statement, b: Statement): boolean {
  if (a.essay === b.essay) return true;
  const authors = index.essay.get(a.essay)?.authors ?? [];
  return (index.essay.get(b.essay)?.authors ?? []).some((author) => authors.includes(author));
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];

/** A count at the start of a heading: "Five", from thirteen on in figures. */
export function numberWord(count: number): string {
  return numbers[count] ?? String(count);
}

/** "1 reply", "3 replies". */
export function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
