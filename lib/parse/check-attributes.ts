// An element in; a message for each attribute that is code, has no value, stands twice or holds invisible characters, out.
import { excerptOf } from './excerpt.ts';
import type { Locator } from './locate.ts';
import type { Jsx } from './parse-tree.ts';
import { readAttributes, typedValue } from './read-attributes.ts';
import type { Report } from './report.ts';

export function checkAttributes(node: Jsx, file: Locator, report: Report): void {
  const first = new Map<string, NonNullable<Jsx['position']>>();
  for (const attribute of node.attributes) {
    const place = attribute.position;
    if (place === undefined) continue;
    const [start, end] = [place.start.offset ?? 0, place.end.offset ?? 0];
    const typed = excerptOf(file.text, start, end);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report({ ruleId: 'no-spread', place, reason: `“${typed}” is code in a tag`, help: 'write each attribute as name="value"' });
      continue;
    }
    const earlier = first.get(attribute.name);
    if (earlier) {
      report({
        ruleId: 'duplicate-attribute',
        place,
        reason: `“${attribute.name}” stands twice in <${node.name}>`,
        help: 'keep one of the two',
        related: [{ path: file.path, line: earlier.start.line, column: earlier.start.column, reason: 'the first stands here' }],
      });
    } else first.set(attribute.name, place);
    if (typeof attribute.value === 'string') continue;
    const value = typedValue(attribute);
    const text = `${attribute.name}="${value === '' || /["{}]/.test(value) ? '…' : value}"`;
    report({
      ruleId: 'attribute-value',
      place,
      reason: attribute.value ? `“${typed}” is code` : `“${attribute.name}” has no value`,
      help: `write ${text}`,
      edits: text.endsWith('"…"') ? undefined : [{ start, end, text }],
    });
  }
  for (const attribute of readAttributes(node, file))
    checkInvisible(attribute.valuePlace.start.offset ?? 0, attribute.valuePlace.end.offset ?? 0);

  function checkInvisible(start: number, end: number): void {
    for (const match of file.text.slice(start, end).matchAll(/[\u200B-\u200D\u2060\uFEFF]/g)) {
      const at = start + match.index;
      report({
        ruleId: 'invisible-character',
        place: file.position(at, at + 1),
        reason: `an invisible character (${codePoint(match[0])}) stands in “${excerptOf(file.text, start, end).replace(match[0], '')}”`,
        help: 'delete it',
        edits: [{ start: at, end: at + 1, text: '' }],
      });
    }
  }
}

/** `U+200B`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
