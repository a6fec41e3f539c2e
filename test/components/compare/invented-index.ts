// How many authors and questions in; an invented corpus of that size, compiled and indexed, out.
import { type CorpusIndex, indexCorpus } from '../../../components/corpus-index.ts';
import { makeNotes } from '../../../e2e/large/make-notes.ts';
import { compile } from '../../../lib/compile.ts';

export function inventedIndex(authors: number, questions: number): CorpusIndex {
  const notes = makeNotes({ authors, questions });
  const files = [...notes.files].map(([path, text]) => ({ path: `content/${path}`, text }));
  const sources = [...notes.sources].map(([file, text]) => ({ file, text }));
  const { corpus, messages } = compile({ files, sources, lock: null });
  if (corpus === null) throw new Error(messages.map(String).join('\n'));
  return indexCorpus(corpus);
}
