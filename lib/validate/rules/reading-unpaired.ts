// The files of readings in; a message out for each second reading that nothing can be compared with.
import { type CruxMessage, didYouMean } from '../../message.ts';
import type { ReadingFile } from '../../raw-note.ts';
import { reportOf } from '../report.ts';

/**
 * `reading-unpaired` (warning): a second reading of an essay that has no first one. A first reading may wait for its second.
 *
 * - Warned: `content/second/smith-2024.mdx` without `content/first/smith-2024.mdx`
 */
export function warnUnpairedReading(readings: readonly ReadingFile[]): readonly CruxMessage[] {
  const firsts = readings.filter(({ reader }) => reader === 'first').map(({ essay }) => essay);
  return readings.flatMap(({ essay, reader, path }) => {
    if (reader !== 'second' || firsts.includes(essay)) return [];
    const { report, messages } = reportOf(path);
    report({
      ruleId: 'reading-unpaired',
      level: 'warning',
      place: { line: 1, column: 1 },
      reason: `there is no first reading of “${essay}” to compare this one with${didYouMean(essay, firsts)}`,
      help: 'give both files the key of the essay; the first is its note in essays/ as it stood before this one was seen',
    });
    return messages;
  });
}
