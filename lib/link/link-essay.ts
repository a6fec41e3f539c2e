// The note of an essay in; the essay as the corpus holds it out.
import type { Collections, EssayNote } from '../note.ts';
import type { Essay } from '../types.ts';
import { firstParagraph } from './first-paragraph.ts';
import type { Resolver } from './resolve.ts';

export type SourceFacts = { readonly sha256: string | null; readonly paragraphs: number | null };

export function linkEssay(note: EssayNote, facts: SourceFacts | undefined, collections: Collections, resolve: Resolver): Essay {
  for (const author of note.authors) resolve.key(author, collections.authors, 'author', note.path);
  const ids = sectionIds(note);
  return {
    id: note.key,
    title: note.title,
    authors: note.authors.map(({ value }) => value),
    role: note.role,
    byline: note.byline,
    outlet: note.outlet,
    edition: note.edition,
    published: note.published.typed,
    url: note.url,
    licence: note.licence,
    source: { file: note.source, sha256: facts?.sha256 ?? null, paragraphs: facts?.paragraphs ?? null },
    lead: firstParagraph(note.body),
    sections: note.sections.map(({ title, statements }, index) => ({
      id: ids[index] ?? '',
      title,
      statements: statements.map((id) => `${note.key}/${id}`),
    })),
  };
}

/** An id for each heading: its words, with a number where two are alike. */
export function sectionIds({ sections }: Pick<EssayNote, 'sections'>): readonly string[] {
  const given: string[] = [];
  for (const { title } of sections) {
    const words =
      title
        .normalize('NFD')
        .toLowerCase()
        .match(/[a-z0-9]+/gu)
        ?.join('-') ?? 'section';
    let id = words;
    for (let number = 2; given.includes(id); number += 1) id = `${words}-${number}`;
    given.push(id);
  }
  return given;
}
