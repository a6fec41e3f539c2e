// YAML of a file in; plain data with the place of each key and value, and a message for each fault, out.
import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, visit } from 'yaml';
import type { FrontMatter, Position } from '../types.ts';
import { limits } from './check-limits.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import { excerptOf } from './excerpt.ts';
import type { Locator } from './locate.ts';
import type { Report } from './report.ts';

export type YamlRule = 'front-matter' | 'yaml-syntax';

const reserved = new Set(['__proto__', 'prototype', 'constructor']);

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
      logLevel: 'silent',
    });
    reportErrors(document, file, start, rule, count);
    const readers = { file, start, rule, report: count };
    const sound = checkNodes(document, readers);
    if (!isMap(document.contents)) {
      if (document.contents !== null && faults === 0) reportShape(document.contents, readers);
      return document.contents === null && faults === 0 ? { ...empty, partial: false } : empty;
    }
    const places = new Map<string, Position>();
    collectPlaces(document.contents, '', places, readers);
    const data = sound ? (document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>) : {};
    return { data, places, place, partial: faults > 0 };
  } catch (error) {
    const reason = `this cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    report({ ruleId: rule, place: file.point(start), reason, help: 'write it as “key: value” lines' });
    return empty;
  }
}

type Readers = { readonly file: Locator; readonly start: number; readonly rule: YamlRule; readonly report: Report };

function spanOf(node: unknown, { file, start }: Readers): Position {
  const range = (node as Node | null | undefined)?.range;
  return file.position(start + (range?.[0] ?? 0), start + (range?.[1] ?? 0));
}

/** What the parser found wrong, once a line; repeated keys are told with both places elsewhere. */
function reportErrors(document: Document.Parsed, file: Locator, start: number, rule: YamlRule, report: Report): void {
  const lines = new Set<number>();
  for (const error of [...document.errors, ...document.warnings]) {
    if (error.code === 'DUPLICATE_KEY' || error.code === 'BAD_ALIAS') continue;
    const explained = explainYamlError(error, file, start);
    const line = explained.place.start.line;
    if (!lines.has(line)) report({ ruleId: rule, ...explained });
    lines.add(line);
  }
}

/** Refuse aliases, reserved, repeated and odd keys, and deep nesting. Whether the values can be taken out. */
function checkNodes(document: Document.Parsed, readers: Readers): boolean {
  const { file, report, rule } = readers;
  let sound = true;
  const refuse = (problem: Parameters<Report>[0]) => {
    sound = false;
    report(problem);
  };
  visit(document, (key, node, path) => {
    if (path.length > 2 * limits.depth) {
      refuse({ ruleId: 'too-deep', place: spanOf(node, readers), reason: `this is nested more than ${limits.depth} deep`, help: 'bring it nearer to the top' });
      return visit.BREAK;
    }
    if (isAlias(node)) {
      refuse({ ruleId: 'yaml-alias', place: spanOf(node, readers), reason: `“*${node.source}” is an alias`, help: 'write the value out' });
    } else if (isMap(node)) checkRepeated(node.items, readers);
    else if (isPair(node) && !isScalar(node.key)) {
      refuse({ ruleId: rule, place: spanOf(node.key, readers), reason: 'a key must be a word', help: 'write “key: value”' });
    } else if (isScalar(node) && key === 'key' && reserved.has(String(node.value))) {
      const place = spanOf(node, readers);
      refuse({ ruleId: 'reserved-key', place, reason: `“${String(node.value)}” may not be a key`, help: 'choose another name' });
    }
    const anchor = (node as Node & { anchor?: string }).anchor;
    if (anchor !== undefined && !isAlias(node)) {
      const at = Math.max(file.text.lastIndexOf(`&${anchor}`, spanOf(node, readers).start.offset), readers.start);
      refuse({ ruleId: 'yaml-alias', place: file.position(at, at + anchor.length + 1), reason: `“&${anchor}” is an anchor for aliases`, help: 'delete it' });
    }
    return undefined;
  });
  return sound;
}

function checkRepeated(items: readonly Pair[], readers: Readers): void {
  const first = new Map<string, Position>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const place = spanOf(key, readers);
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, place);
      continue;
    }
    const related = [{ path: readers.file.path, line: earlier.start.line, column: earlier.start.column, reason: 'the first stands here' }];
    readers.report({ ruleId: readers.rule, place, reason: `“${name}” stands twice`, help: 'keep one of the two', related });
  }
}

function reportShape(node: Node, readers: Readers): void {
  const place = spanOf(node, readers);
  const typed = excerptOf(readers.file.text, place.start.offset ?? 0, place.end.offset ?? 0);
  readers.report({ ruleId: readers.rule, place, reason: `“${typed}” is no “key: value” pair`, help: 'write one “key: value” a line' });
}

/** The place of a value by its path (of its key where it is empty or holds more), and with `#` before the path that of its key. */
function collectPlaces(node: unknown, path: string, places: Map<string, Position>, readers: Readers): void {
  const add = (name: string, key: unknown, value: unknown) => {
    const full = path === '' ? name : `${path}.${name}`;
    const valued = isScalar(value) && value.source !== '' && value.range && value.range[1] > value.range[0];
    if (key !== null) places.set(`#${full}`, spanOf(key, readers));
    places.set(full, spanOf(valued || key === null ? value : key, readers));
    collectPlaces(value, full, places, readers);
  };
  if (isMap(node)) for (const { key, value } of node.items) if (isScalar(key)) add(String(key.value), key, value);
  if (isSeq(node)) for (const [index, item] of node.items.entries()) add(String(index), null, item);
}
