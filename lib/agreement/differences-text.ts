// Two readings of an essay and their pairs in; what one reader alone found, and which pairs differ in kind, as lines for the editors, out.
import type { Item, Pair } from './reading.ts';

export function differencesText(essay: string, first: readonly Item[], second: readonly Item[], pairs: readonly Pair[]): string {
  const paired = new Set(pairs.flat());
  const alone = (items: readonly Item[]) => items.filter((item) => !paired.has(item)).map((item) => `  ${spell(item)}`);
  const differing = pairs.filter(([a, b]) => a.kind !== b.kind).flatMap(([a, b]) => [`  first   ${spell(a)}`, `  second  ${spell(b)}`]);
  const part = (title: string, lines: readonly string[], count: number) => [`${essay}: ${title} (${count})`, ...lines, ''];
  const [onlyFirst, onlySecond] = [alone(first), alone(second)];
  return [
    ...part('found by the first reader only', onlyFirst, onlyFirst.length),
    ...part('found by the second reader only', onlySecond, onlySecond.length),
    ...part('found by both, as different kinds', differing, differing.length / 2),
  ].join('\n');
}

function spell({ id, kind, text, passage }: Item): string {
  return `${kind.padEnd(14)}  ${id}  (paragraph ${passage.paragraph}): ${text}`;
}
