// The ids of a kind of page and the earlier addresses in; every id that must have a page, out.

/**
 * @param folder where such pages live, with a slash at its end ("debates/").
 * @param moved earlier address -> present one, without a slash in front.
 * @returns present and earlier ids; one that has no page where there are none, since a route without any fails the static export.
 */
export function idsWithEarlier(ids: readonly string[], folder: string, moved: Readonly<Record<string, string>>): readonly string[] {
  const earlier = Object.keys(moved)
    .filter((address) => address.startsWith(folder))
    .map((address) => address.slice(folder.length));
  const all = [...ids, ...earlier];
  return all.length === 0 ? ['none'] : all;
}
