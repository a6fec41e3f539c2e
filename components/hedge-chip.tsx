// The author's words of odds in, the same in quotation marks out; an unhedged "will" says so.
export function HedgeChip({
  hedge,
  framed = true,
}: {
  readonly hedge: string /** In tables without the frame. */;
  readonly framed?: boolean;
}) {
  const bare = hedge === 'bare';
  return (
    <span className="hedge" data-framed={framed || undefined}>
      “{bare ? 'will' : hedge}”{bare ? <span className="bare">bare</span> : null}
    </span>
  );
}

/** The hedge as it stands in a sentence: “unlikely”, or “will”, bare. */
export function hedgeWords(hedge: string): string {
  return hedge === 'bare' ? '“will”, bare' : `“${hedge}”`;
}
