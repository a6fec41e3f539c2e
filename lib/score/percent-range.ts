// A chance in; its range in per cent, as shown to a reader, out.
import type { Chance } from '../types.ts';

/** “63–87”, with an en dash and no sign; one figure where both ends round to it. */
export function percentRange({ low, high }: Chance): string {
  const [from, to] = [Math.round(low * 100), Math.round(high * 100)];
  return from === to ? `${from}` : `${from}–${to}`;
}
