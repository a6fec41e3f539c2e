// Marks along a line in, the same with a lane each out, so that no two of one lane overlap.

/** Marks in the order of `x` (fractions); each takes the lowest lane in which the last mark lies at least `least` before it. */
export function stackMarks<Mark extends { readonly x: number }>(
  marks: readonly Mark[],
  least: number,
): readonly (Mark & { readonly lane: number })[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const free = ends.findIndex((end) => mark.x - end >= least);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = mark.x;
    return { ...mark, lane };
  });
}
