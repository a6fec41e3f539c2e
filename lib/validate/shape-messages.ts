// Plain data from YAML and a zod shape in; its well-formed values out, with our own message for each fault at its place in the file.

import type { Position } from 'unist';
import type { z } from 'zod';
import { didYouMean, nearestName } from '../message.ts';
import type { FrontMatter } from '../raw-note.ts';
import type { Report } from './report.ts';

type Shape = Readonly<Record<string, z.ZodType>>;
type Values<S extends Shape> = { readonly [Key in keyof S]: z.output<S[Key]> | undefined };

/**
 * Read a mapping key by key, so that one faulty value hides no other; a faulty or missing value is `undefined`.
 *
 * - `required-key`: an essay without `title:`
 * - `unknown-key`: `autor: moss`; did you mean “author”?
 * - `key-grammar`: `published: 2020-02-30`, `outcome: maybe`
 *
 * Where part of the YAML could not be read, a key that is missing may stand there, and a value that took in others be part of the fault.
 */
export function readShape<S extends Shape>(shape: S, data: FrontMatter, report: Report, under: readonly string[] = []): Values<S> {
  const source = under.reduce<unknown>((value, key) => (isMapping(value) ? value[key] : undefined), data.data);
  const values = isMapping(source) ? source : {};
  const known = Object.keys(shape);
  const left = known.filter((key) => values[key] === undefined);
  const unknown = Object.keys(values).filter((key) => !known.includes(key));
  for (const key of unknown) report(unknownKey(key, known, left, keyPlaceOf(data, [...under, key]), under));
  const mistyped = unknown.map((key) => nearestName(key, left));
  const read = known.map((key) => {
    const result = shape[key]?.safeParse(values[key]);
    if (result?.success) return [key, result.data];
    if (mistyped.includes(key)) return [key, undefined];
    for (const issue of result?.error.issues ?? []) reportIssue(issue, [...under, key], data, report);
    return [key, undefined];
  });
  return Object.fromEntries(read) as Values<S>;
}

/** The place of a value by its path, or of the nearest thing around it. */
export function placeOf(data: FrontMatter, path: readonly PropertyKey[]): Position {
  for (let length = path.length; length > 0; length -= 1) {
    const place = data.places.get(path.slice(0, length).map(String).join('.'));
    if (place !== undefined) return place;
  }
  return { start: data.place.start, end: data.place.start };
}

/** The place of a key by its path. */
export function keyPlaceOf(data: FrontMatter, path: readonly PropertyKey[]): Position {
  return data.places.get(`#${path.map(String).join('.')}`) ?? placeOf(data, path);
}

/** Say in our words what zod found. */
export function reportIssue(issue: z.core.$ZodIssue, above: readonly string[], data: FrontMatter, report: Report): void {
  const path = [...above, ...issue.path];
  const name = path.map(String).join('.');
  const value = path.reduce<unknown>((inside, key) => (inside as Record<PropertyKey, unknown> | null | undefined)?.[key], data.data);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) report(unknownKey(key, [], [], keyPlaceOf(data, [...path, key]), path));
  } else if (value === undefined || value === null) {
    if (data.partial !== true)
      report({ ruleId: 'required-key', level: 'error', place: placeOf(data, path), reason: `there is no ${name}`, help: `add ${name}: …` });
  } else if (data.partial !== true || !mayBeFault(value, placeOf(data, path), data)) {
    const typed = typeof value === 'object' ? '' : `“${excerpt(String(value))}” `;
    const [wrong, help] = issue.message.split('; ');
    report({
      ruleId: 'key-grammar',
      level: 'error',
      place: placeOf(data, path),
      reason: `${name}: ${typed}${wrong}`,
      help: help ?? `mend ${name}`,
    });
  }
}

/** Of YAML that could not be read whole: a value that took in the keys below it, or that a stray colon made a mapping. */
function mayBeFault(value: unknown, { start, end }: Position, { broken }: FrontMatter): boolean {
  return isMapping(value) || start.line !== end.line || broken?.has(start.line) === true;
}

function excerpt(typed: string): string {
  return typed.length > 60 ? `${typed.slice(0, 60).trimEnd()} …` : typed;
}

function unknownKey(
  key: string,
  known: readonly string[],
  left: readonly string[],
  place: Position,
  under: readonly PropertyKey[],
): Parameters<Report>[0] {
  const inside = under.length === 0 ? 'here' : `in ${under.map(String).join('.')}`;
  const meant = nearestName(key, left);
  return {
    ruleId: 'unknown-key',
    level: 'error',
    place,
    reason: `“${key}” is no key ${inside}${didYouMean(key, left)}`,
    help: meant !== null ? `write ${meant}` : known.length > 0 ? `the keys are ${known.join(', ')}` : 'leave it out',
  };
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
