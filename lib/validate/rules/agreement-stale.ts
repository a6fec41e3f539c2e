// agreement.yaml and the files of readings in; a message out for each essay whose figures are not those of its readings.

import type { CruxMessage } from '../../message.ts';
import type { Collection } from '../../note.ts';
import type { Reader, ReadingFile } from '../../raw-note.ts';
import type { EssayAgreement } from '../../types.ts';
import { type Report, reportOf } from '../report.ts';
import { keyPlaceOf } from '../shape-messages.ts';
import type { CollectionFile } from '../validate-collections.ts';

const help = 'run npm run agreement where the source texts are at hand, and commit content/agreement.yaml';

/**
 * `agreement-stale` (warning): the figures were taken from other readings, or not taken at all.
 *
 * - Warned: a reading that was changed after `npm run agreement`; an essay with both readings and no figures; figures without readings
 *
 * Where a reading or agreement.yaml could not be read, nobody knows.
 */
export function warnStaleAgreement(
  readings: readonly ReadingFile[],
  file: CollectionFile | undefined,
  { items, keys }: Collection<EssayAgreement>,
): readonly CruxMessage[] {
  if (keys === null) return [];
  const reading = (essay: string, reader: Reader) => readings.find((one) => one.essay === essay && one.reader === reader);
  const unmeasured = readings.flatMap((second) => {
    if (second.reader !== 'second' || keys.includes(second.essay) || reading(second.essay, 'first') === undefined) return [];
    const { report, messages } = reportOf(second.path);
    report({
      ruleId: 'agreement-stale',
      level: 'warning',
      place: { line: 1, column: 1 },
      reason: 'how far this reading agrees with the first is not measured yet',
      help,
    });
    return messages;
  });
  if (file === undefined || file.data === null) return unmeasured;
  const { data } = file;
  const { report, messages } = reportOf(file.path);
  for (const { essay, sha256 } of items) {
    const changed = (['first', 'second'] as const).filter((reader) => {
      const known = reading(essay, reader);
      return known === undefined || (known.sha256 !== null && known.sha256 !== sha256[reader]);
    });
    reportChanged(
      essay,
      changed,
      changed.some((reader) => reading(essay, reader) === undefined),
      keyPlaceOf(data, [essay]),
      report,
    );
  }
  return [...unmeasured, ...messages];
}

function reportChanged(
  essay: string,
  changed: readonly Reader[],
  gone: boolean,
  place: ReturnType<typeof keyPlaceOf>,
  report: Report,
): void {
  if (changed.length === 0) return;
  const which = `the ${changed.join(' and the ')} reading of “${essay}”`;
  const was = changed.length > 1 ? 'were' : 'was';
  const reason = gone
    ? `these figures are of two readings of “${essay}”, and they are not both there`
    : `${which} ${was} changed since these figures were taken`;
  report({ ruleId: 'agreement-stale', level: 'warning', place, reason, help });
}
