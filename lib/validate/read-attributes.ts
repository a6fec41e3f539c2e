// One element and the table of its attributes in; its well-formed values out, with a message for each that is missing, unknown or ill formed.

import type { Position } from 'unist';
import { didYouMean, nearestName } from '../message.ts';
import type { Typed } from '../note.ts';
import type { RawAttribute, RawElement } from '../raw-note.ts';
import type { AttributeTable } from './element-table.ts';
import type { Report } from './report.ts';

export type Attributes = {
  /** Typed at all, well formed or not, also under a mistyped name. */
  readonly has: (name: string) => boolean;
  readonly text: (name: string) => string | null;
  readonly typed: (name: string) => Typed | null;
  /** The words of a list, each with its own place. */
  readonly list: (name: string) => readonly Typed[];
};

/**
 * Read the attributes of an element.
 *
 * - `required-attribute`: `<Claim id="a">` has no type and no quote.
 * - `unknown-attribute`: `<Claim hegde="may">`; did you mean “hedge”?
 * - `attribute-grammar`: `id="Two Models"`, `by-date="2020-02-30"`, `topics="war, peace"`, `type="casual"`.
 */
export function readAttributes(element: RawElement, table: AttributeTable, report: Report): Attributes {
  const good = new Map<string, RawAttribute>();
  const known = Object.keys(table);
  const meant = element.attributes.map(({ name }) => (known.includes(name) ? name : nearestName(name, left(element, known))));
  for (const attribute of element.attributes) {
    const row = Object.hasOwn(table, attribute.name) ? table[attribute.name] : undefined;
    if (row === undefined) {
      report(unknownAttribute(element, attribute, table));
      continue;
    }
    // A bare name was told when the note was parsed: it has no place for a value.
    if (attribute.value === '' && attribute.valuePlace.start.offset === attribute.place.start.offset) continue;
    const fault =
      attribute.value.trim() === ''
        ? { wrong: `“${attribute.name}” is empty`, help: 'give it a value or leave it out' }
        : row.form(attribute.value);
    if (fault === null) good.set(attribute.name, attribute);
    else
      report({
        ruleId: 'attribute-grammar',
        level: 'error',
        place: attribute.valuePlace,
        reason: `${attribute.name}: ${fault.wrong}`,
        help: fault.help,
      });
  }
  const has = (name: string) => meant.includes(name);
  for (const [name, row] of Object.entries(table)) {
    if (row.required && !has(name)) report(missingAttribute(element, name));
  }
  const typed = (name: string): Typed | null => {
    const attribute = good.get(name);
    return attribute === undefined ? null : { value: attribute.value.trim(), place: attribute.valuePlace };
  };
  return {
    has,
    typed,
    text: (name) => typed(name)?.value ?? null,
    list: (name) => {
      const attribute = good.get(name);
      return attribute === undefined ? [] : wordsOf(attribute.value, attribute.valuePlace);
    },
  };
}

/** The message for an attribute that an element needs and has not. */
export function missingAttribute(element: RawElement, name: string): Parameters<Report>[0] {
  return {
    ruleId: 'required-attribute',
    level: 'error',
    place: element.tagPlace,
    reason: `this ${element.name} has no ${name}`,
    help: `add ${name}="…" to its opening tag`,
  };
}

function unknownAttribute(element: RawElement, attribute: RawAttribute, table: AttributeTable): Parameters<Report>[0] {
  const known = Object.keys(table);
  const meant = nearestName(attribute.name, left(element, known));
  const start = attribute.place.start.offset;
  return {
    ruleId: 'unknown-attribute',
    level: 'error',
    place: attribute.place,
    reason: `${element.name} takes no “${attribute.name}” here${didYouMean(attribute.name, left(element, known))}`,
    help: `${element.name} takes ${known.join(', ')}`,
    edits: meant === null || start === undefined ? undefined : [{ start, end: start + attribute.name.length, text: meant }],
  };
}

/** The attributes that an element could still be given. */
function left(element: RawElement, known: readonly string[]): readonly string[] {
  return known.filter((name) => !element.attributes.some((attribute) => attribute.name === name));
}

/** Split at white space; each word with its place in the file. */
export function wordsOf(value: string, place: Position): readonly Typed[] {
  return [...value.matchAll(/\S+/gu)].map((match) => ({ value: match[0], place: placeWithin(value, place, match.index, match[0].length) }));
}

/** The place of a part of a value, counted in UTF-16 code units from the value's start. */
export function placeWithin(value: string, place: Position, index: number, length: number): Position {
  const before = value.slice(0, index).split('\n');
  const line = place.start.line + before.length - 1;
  const column = (before.length === 1 ? place.start.column : 1) + (before.at(-1)?.length ?? 0);
  const { offset } = place.start;
  const at = (more: number) => ({ line, column: column + more, ...(offset === undefined ? {} : { offset: offset + index + more }) });
  return { start: at(0), end: at(length) };
}
