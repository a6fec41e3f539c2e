// YAML of a file in; plain data with the place of each key and value, and a message for each fault, out.

import type { Position } from 'unist';
import { type Document, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { FrontMatter } from '../raw-note.ts';
import { checkYaml, placeOfYaml, type YamlFile, type YamlRule } from './check-yaml.ts';
import { excerptOf } from './excerpt.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import type { Locator } from './locate.ts';
import type { Report } from './report.ts';

/** More tell an editor nothing new. */
const mostErrors = 20;

/**
 * Read `[start, end)` of the file as YAML 1.2, core schema: dates stay strings, aliases and repeated keys are refused.
 * `partial` is set where a fault was found, and `data` is then what could be read.
 */
export function readYaml(file: Locator, start: number, end: number, rule: YamlRule, report: Report): FrontMatter {
  const place = file.position(start, end);
  const empty: FrontMatter = { data: {}, places: new Map(), place, partial: true };
  let faults = 0;
  const count: Report = (problem) => {
    faults += 1;
    report(problem);
  };
  try {
    const document = parseDocument(file.text.slice(start, end), {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: true,
      strict: true,
      prettyErrors: false,
      logLevel: 'error',
    });
    const yaml: YamlFile = { file, start, rule, report: count };
    const broken = reportErrors(document, yaml);
    const sound = checkYaml(document, yaml, broken);
    if (!isMap(document.contents)) {
      const isBlank =
        document.contents === null || placeOfYaml(document.contents, yaml).start.offset === placeOfYaml(document.contents, yaml).end.offset;
      if (document.contents !== null && !isBlank && faults === 0) reportShape(document.contents, yaml);
      return { ...empty, partial: !isBlank || faults > 0 };
    }
    const places = new Map<string, Position>();
    collectPlaces(document.contents, '', places, yaml);
    const data = sound ? (document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>) : {};
    return { data, places, place, partial: faults > 0, broken };
  } catch (error) {
    const reason = `this cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    report({ ruleId: rule, place: file.point(start), reason, help: 'write it as “key: value” lines' });
    return empty;
  }
}

/** What the parser found wrong, once a line, and the lines that it concerns; repeated keys, aliases and tags are told elsewhere. */
function reportErrors(document: Document.Parsed, { file, start, rule, report }: YamlFile): ReadonlySet<number> {
  const lines = new Set<number>();
  const broken = new Set<number>();
  for (const error of [...document.errors, ...document.warnings]) {
    if (error.code === 'DUPLICATE_KEY' || error.code === 'BAD_ALIAS' || error.code === 'TAG_RESOLVE_FAILED') continue;
    const line = file.point(start + error.pos[0]).line;
    if (lines.has(line)) continue;
    if (lines.size === mostErrors) break;
    lines.add(line);
    const explained = explainYamlError(error, document, file, start);
    broken.add(line).add(explained.place.start.line);
    report({ ruleId: rule, ...explained });
  }
  return broken;
}

function reportShape(node: Node, yaml: YamlFile): void {
  const place = placeOfYaml(node, yaml);
  const typed = excerptOf(yaml.file.text, place.start.offset ?? 0, place.end.offset ?? 0);
  yaml.report({ ruleId: yaml.rule, place, reason: `“${typed}” is no “key: value” pair`, help: 'write one “key: value” a line' });
}

/** The place of a value by its path (of its key where it is empty or holds more), and with `#` before the path that of its key. */
function collectPlaces(node: unknown, path: string, places: Map<string, Position>, yaml: YamlFile): void {
  const add = (name: string, key: unknown, value: unknown) => {
    const full = path === '' ? name : `${path}.${name}`;
    const valued = isScalar(value) && value.source !== '' && value.range && value.range[1] > value.range[0];
    if (key !== null) places.set(`#${full}`, placeOfYaml(key, yaml));
    places.set(full, placeOfYaml(valued || key === null ? value : key, yaml));
    collectPlaces(value, full, places, yaml);
  };
  if (isMap(node)) for (const { key, value } of node.items) if (isScalar(key)) add(String(key.value), key, value);
  if (isSeq(node)) for (const [index, item] of node.items.entries()) add(String(index), null, item);
}
