// Essay notes in; what each statement quotes, in its words and its editor's, as it is compared with the source text, out.
import type { EssayNote, NoteStatement, Position } from '../types.ts';

type Prose = { readonly text: string; readonly place: Position };
type QuoteOf = Pick<NoteStatement, 'kind' | 'text' | 'textPlace'> & {
  readonly id: string;
  readonly essay: string;
  readonly path: string;
  readonly quote: string;
  readonly quotePlace: Position;
  readonly hedge: string | null;
  readonly hedgePlace: Position | null;
  readonly under: boolean;
  readonly prose: readonly Prose[];
};

/** One entry for each statement with a quote, by full id. */
export function quotesOf(essays: readonly EssayNote[]): readonly QuoteOf[] {
  return essays.flatMap(({ key, path, statements }) =>
    statements
      .filter(({ quote }) => quote.value !== '')
      .map((statement) => ({
        id: `${key}/${statement.id}`,
        essay: key,
        path,
        kind: statement.kind,
        quote: statement.quote.value,
        quotePlace: statement.quote.place,
        hedge: statement.hedge?.value ?? null,
        hedgePlace: statement.hedge?.place ?? null,
        text: statement.text,
        textPlace: statement.textPlace,
        under: statement.under !== null,
        prose: proseOf(statement),
      })),
  );
}

function proseOf({ commentary, tagPlace, relations }: NoteStatement): readonly Prose[] {
  const reasons = relations.flatMap(({ reason, reasonPlace }) => (reason === null ? [] : [{ text: reason, place: reasonPlace }]));
  return commentary === '' ? reasons : [{ text: commentary, place: tagPlace }, ...reasons];
}
