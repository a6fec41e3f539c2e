// A document of YAML in; a message for each alias, tag, reserved or repeated key in it, out.

import type { Position } from 'unist';
import { type Document, isAlias, isCollection, isMap, isPair, isScalar, type Node, type Pair, visit } from 'yaml';
import { limits } from './check-limits.ts';
import type { Locator } from './locate.ts';
import type { Report } from './report.ts';

export type YamlRule = 'front-matter' | 'yaml-syntax';

const reserved = new Set(['__proto__', 'prototype', 'constructor']);

/** A stretch of YAML: the file, where the stretch begins, the rule that its faults go by. */
export type YamlFile = { readonly file: Locator; readonly start: number; readonly rule: YamlRule; readonly report: Report };

/** The place in the file of a node of YAML. */
export function placeOfYaml(node: unknown, { file, start }: YamlFile): Position {
  const range = (node as Node | null | undefined)?.range;
  return file.position(start + (range?.[0] ?? 0), start + (range?.[1] ?? 0));
}

/**
 * Refuse aliases, tags, reserved, repeated and odd keys, and deep nesting. Whether the values can be taken out.
 * @param broken lines that the parser could not read: which keys stand there on which level is not known.
 */
export function checkYaml(document: Document.Parsed, yaml: YamlFile, broken: ReadonlySet<number>): boolean {
  const { file, report, rule } = yaml;
  let sound = true;
  const refuse = (problem: Parameters<Report>[0]) => {
    sound = false;
    report(problem);
  };
  visit(document, (key, node, path) => {
    if (path.length > 2 * limits.depth) {
      refuse({
        ruleId: 'too-deep',
        place: placeOfYaml(node, yaml),
        reason: `this is nested more than ${limits.depth} deep`,
        help: 'bring it nearer to the top',
      });
      return visit.BREAK;
    }
    if ((isScalar(node) || isCollection(node)) && node.tag !== undefined) {
      const value = placeOfYaml(node, yaml);
      const typed = /![^\s]*\s*$/.exec(file.text.slice(yaml.start, value.start.offset))?.[0] ?? '';
      const at = (value.start.offset ?? 0) - typed.length;
      refuse({
        ruleId: rule,
        place: typed === '' ? value : file.position(at, at + typed.trimEnd().length),
        reason: `a value has the tag “${node.tag.replace('tag:yaml.org,2002:', '!!')}”`,
        help: 'delete the word that begins with “!”',
      });
    }
    if (isAlias(node)) {
      refuse({
        ruleId: 'yaml-alias',
        place: placeOfYaml(node, yaml),
        reason: `“*${node.source}” is an alias`,
        help: 'write the value out',
      });
    } else if (isMap(node)) checkRepeated(node.items, yaml, broken);
    else if (isPair(node) && !isScalar(node.key)) {
      refuse({ ruleId: rule, place: placeOfYaml(node.key, yaml), reason: 'a key must be a word', help: 'write “key: value”' });
    } else if (isScalar(node) && key === 'key' && reserved.has(String(node.value))) {
      const place = placeOfYaml(node, yaml);
      refuse({ ruleId: 'reserved-key', place, reason: `“${String(node.value)}” may not be a key`, help: 'choose another name' });
    }
    const anchor = isScalar(node) || isCollection(node) ? node.anchor : undefined;
    if (anchor !== undefined) {
      const at = Math.max(file.text.lastIndexOf(`&${anchor}`, placeOfYaml(node, yaml).start.offset), yaml.start);
      refuse({
        ruleId: 'yaml-alias',
        place: file.position(at, at + anchor.length + 1),
        reason: `“&${anchor}” is an anchor for aliases`,
        help: 'delete it',
      });
    }
    return undefined;
  });
  return sound;
}

function checkRepeated(items: readonly Pair[], yaml: YamlFile, broken: ReadonlySet<number>): void {
  const first = new Map<string, Position>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const place = placeOfYaml(key, yaml);
    if (broken.has(place.start.line)) continue;
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, place);
      continue;
    }
    const related = [{ path: yaml.file.path, line: earlier.start.line, column: earlier.start.column, reason: 'the first stands here' }];
    yaml.report({ ruleId: yaml.rule, place, reason: `“${name}” stands twice`, help: 'keep one of the two', related });
  }
}
