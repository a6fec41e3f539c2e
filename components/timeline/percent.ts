// A fraction of 1 in, per cent for a presentation attribute out.

export function percent(fraction: number): string {
  return `${Math.round(fraction * 10_000) / 100}%`;
}
