// A text and the offset of a `<` in; the tag that begins there, its name and attributes as far as they can be told, out.

export type ScannedAttribute = {
  readonly name: string;
  readonly start: number;
  readonly valueStart: number;
  readonly value: string;
  readonly end: number;
  readonly quote: string;
};
export type ScannedTag = {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly attributes: readonly ScannedAttribute[];
};

/** Read a tag as leniently as can be; `end` lies behind its `>`, or behind the last attribute where there is none on that line. */
export function tagAt(text: string, start: number): ScannedTag {
  const head = /^<\/?\s*([\p{L}_$][\p{L}\p{N}_$.:-]*)?/u.exec(text.slice(start, start + 200));
  const attributes: ScannedAttribute[] = [];
  let at = start + (head?.[0].length ?? 1);
  const next = /\s*([\p{L}_$][\p{L}\p{N}_:$-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/uy;
  for (;;) {
    next.lastIndex = at;
    const match = next.exec(text);
    if (!match) break;
    const value = match[2] ?? match[3] ?? '';
    const end = next.lastIndex;
    attributes.push({
      name: match[1] ?? '',
      start: match.index + match[0].search(/\S/),
      valueStart: end - 1 - value.length,
      value,
      end,
      quote: text[end - 1] ?? '"',
    });
    at = end;
  }
  const close = /^[^<>\r\n]*>/.exec(text.slice(at));
  return { start, end: close ? at + close[0].length : at, name: head?.[1] ?? '', attributes };
}
