// A YAML collection (authors, topics, references …) in; its data with places, and what is wrong with it, out.
import type { CruxMessage } from '../message.ts';
import type { FrontMatter, InputFile } from '../raw-note.ts';
import { checkCharacters, readable } from './check-characters.ts';
import { checkDataLimits } from './check-limits.ts';
import { locate } from './locate.ts';
import { readYaml } from './read-yaml.ts';
import { reportOf } from './report.ts';

/** Read a collection: a mapping. `data` is null where nothing could be read; an empty file is an empty mapping. Never throws. */
export function parseData(input: InputFile): { data: FrontMatter | null; messages: CruxMessage[] } {
  const { report, messages } = reportOf(input.path);
  checkCharacters(locate(input.path, input.text), report);
  const file = locate(input.path, readable(input).text);
  if (!checkDataLimits(file, report)) return { data: null, messages };
  const data = readYaml(file, file.start, file.text.length, 'yaml-syntax', report);
  return { data: data.partial && data.places.size === 0 ? null : data, messages };
}
