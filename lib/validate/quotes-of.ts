// Essay notes in; what each statement quotes, in its words and its editor's, as it is compared with the source text, out.

import type { Position } from 'unist';
import type { EssayNote, NoteStatement } from '../note.ts';

type Prose = { readonly text: string; readonly place: Position };
type QuoteOf = Pick<NoteStatement, 'kind' | 'text' | 'textPlace'> & {
  readonly id: string;
  readonly essay: string;
  readonly path: string;
  /** Text of the whole note. */
  readonly note: string;
  readonly quote: string;
  readonly quotePlace: Position;
  readonly hedge: string | null;
  readonly hedgePlace: Position | null;
  readonly under: boolean;
  readonly prose: readonly Prose[];
};

/** One entry for each statement with a quote, by full id. `texts`: each note as typed, by path. */
export function quotesOf(essays: readonly EssayNote[], texts: ReadonlyMap<string, string>): readonly QuoteOf[] {
  return essays.flatMap(({ key, path, statements }) =>
    statements
      .filter(({ quote }) => quote.value !== '')
      .map((statement) => ({
        id: `${key}/${statement.id}`,
        essay: key,
        path,
        note: texts.get(path) ?? '',
        kind: statement.kind,
        quote: statement.quote.value,
        quotePlace: statement.quote.place,
        hedge: statement.hedge?.value ?? null,
        hedgePlace: statement.hedge?.place ?? null,
        text: statement.text,
        textPlace: statement.textPlace,
        under: statement.under !== null,
        prose: proseOfStatement(statement),
      })),
  );
}

/** The label, the commentary, which begins behind the statement, and the reasons. */
function proseOfStatement({ short, commentary, textPlace, relations }: NoteStatement): readonly Prose[] {
  const behind = { start: textPlace.end, end: textPlace.end };
  return [
    ...(short === null ? [] : [{ text: short.value, place: short.place }]),
    ...(commentary === '' ? [] : [{ text: commentary, place: behind }]),
    ...relations.flatMap(({ reason, reasonPlace }) => (reason === null ? [] : [{ text: reason, place: reasonPlace }])),
  ];
}
