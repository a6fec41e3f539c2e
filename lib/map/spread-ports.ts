// Where lines would like to meet a side of a box in; where they do out, in order and apart.

export type Port = { readonly key: number; readonly wish: number };

/** Px between two lines that end at one side, so that their ends can be told apart. */
const apart = 22;

/** By key the place of each line between `low` and `high`: as wished where there is room, else pushed aside, closer if need be. */
export function spreadPorts(ports: readonly Port[], low: number, high: number): ReadonlyMap<number, number> {
  const sorted = [...ports].sort((a, b) => a.wish - b.wish || a.key - b.key);
  const gap = sorted.length < 2 ? 0 : Math.min(apart, (high - low) / (sorted.length - 1));
  const places = sorted.map(({ wish }) => Math.min(Math.max(wish, low), high));
  for (let index = 1; index < places.length; index += 1) {
    places[index] = Math.max(places[index] ?? low, (places[index - 1] ?? low) + gap);
  }
  let limit = high;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    places[index] = Math.min(places[index] ?? high, limit);
    limit = (places[index] ?? high) - gap;
  }
  return new Map(sorted.map(({ key }, index) => [key, Math.round(places[index] ?? low)]));
}
