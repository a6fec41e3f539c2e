// The CSL-YAML bibliography in; references as the corpus holds them out.

import { z } from 'zod';
import type { Collection } from '../note.ts';
import type { FrontMatter } from '../raw-note.ts';
import type { Reference } from '../types.ts';
import type { Report } from './report.ts';
import { isMapping, placeOf, readShape, reportIssue } from './shape-messages.ts';
import { referenceShape } from './shapes.ts';

const listShape = { references: z.array(z.unknown(), { error: 'is no list of CSL items; begin each with “- id: …”' }) };

export function readReferences(data: FrontMatter, report: Report): Collection<Reference> {
  const list = readShape(listShape, data, report).references;
  if (list === undefined) return { items: [], keys: null };
  const items: Reference[] = [];
  const keys: string[] = [];
  for (const [index, item] of list.entries()) {
    const path = ['references', String(index)];
    const key = isMapping(item) && typeof item.id === 'string' ? item.id : null;
    if (key !== null) {
      if (keys.includes(key)) report(twice(key, data, path));
      else keys.push(key);
    }
    const result = referenceShape.safeParse(item);
    if (!result.success) {
      for (const issue of result.error.issues) reportIssue(issue, path, data, report);
      continue;
    }
    const csl = result.data;
    items.push({
      id: csl.id,
      grade: csl.grade,
      title: csl.title,
      publisher: csl['container-title'] ?? csl.publisher ?? '',
      issued: issued(csl.issued?.['date-parts']?.[0]),
      url: csl.URL ?? null,
      note: csl.note ?? null,
      csl,
    });
  }
  return { items, keys };
}

function twice(key: string, data: FrontMatter, path: readonly string[]): Parameters<Report>[0] {
  return {
    ruleId: 'duplicate-id',
    level: 'error',
    place: placeOf(data, [...path, 'id']),
    reason: `the reference “${key}” is entered twice`,
    help: 'give one of the two another id, or take it out',
  };
}

/** [2020, 2, 10] -> "2020-02-10", as far as it is known. */
function issued(parts: readonly number[] | undefined): string | null {
  return parts === undefined ? null : parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
