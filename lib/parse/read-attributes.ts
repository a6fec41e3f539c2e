// An element of the tree in; its attributes as typed, with the places of name and value, out.
import type { Position } from 'unist';
import type { RawAttribute } from '../raw-note.ts';
import type { Locator } from './locate.ts';
import type { Jsx, JsxAttribute } from './parse-tree.ts';

/** The attributes of an element, the first of each name. An expression that is a literal counts as its text, spread ones are left out. */
export function readAttributes(node: Jsx, file: Locator): RawAttribute[] {
  const byName = new Map<string, RawAttribute>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.position === undefined || byName.has(attribute.name)) continue;
    const { name, position: place } = attribute;
    byName.set(name, { name, value: typedValue(attribute), place, valuePlace: valuePlace(place, file) });
  }
  return [...byName.values()];
}

/** The value as typed, without invisible characters, which have their own message; of `a={"x"}` what the editor meant, `x`; of a bare name ''. */
export function typedValue(attribute: JsxAttribute): string {
  if (typeof attribute.value === 'string') return attribute.value.replace(/[\u200B-\u200D\u2060\uFEFF]/g, '');
  return (attribute.value?.value ?? '').trim().replace(/^(["'`])([\s\S]*)\1$/, '$2');
}

/** Between the quotes or braces; the whole attribute where it has no value. */
function valuePlace(place: Position, file: Locator): Position {
  const start = place.start.offset ?? 0;
  const end = place.end.offset ?? start;
  const opening = /^[^=]*=\s*["'{]/.exec(file.text.slice(start, end));
  return opening ? file.position(start + opening[0].length, end - 1) : place;
}

/** The opening tag of an element: from `<` to `>`. */
export function tagPlace(node: Jsx, file: Locator): Position {
  const start = node.position?.start.offset ?? 0;
  const last = node.attributes.at(-1)?.position?.end.offset ?? start + 1 + (node.name?.length ?? 0);
  return file.position(start, file.text.indexOf('>', last) + 1 || last);
}
