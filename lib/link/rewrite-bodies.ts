// A note in; its bodies as hast out, with links between notes as site paths, headings with ids and full ids on the stand-ins of its elements.
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { nearestName } from '../message.ts';
import type { Note } from '../note.ts';
import type { RawLink } from '../raw-note.ts';
import { partsOf, type TargetIndex, type TargetKind } from './index-targets.ts';
import type { Resolver } from './resolve.ts';

const pageOf: Readonly<Record<TargetKind, (id: string) => string>> = {
  essay: (id) => `/essays/${id}`,
  question: (id) => `/questions/${id}`,
  debate: (id) => `/debates/${id}`,
  statement: (id) => `/statements/${id}`,
  event: (id) => `/questions/${id.replace('/', '#')}`,
  crux: (id) => `/debates/${id.replace('/', '#')}`,
};
const kinds = Object.keys(pageOf) as TargetKind[];

/** The site path of anything that has an id. */
export function sitePath(id: string, kind: TargetKind): string {
  return pageOf[kind](id);
}

/** By id: the note's prose under its key, the commentary of each statement and crux under its full id. */
export function rewriteBodies(
  note: Note,
  headings: readonly string[],
  index: TargetIndex,
  resolve: Resolver,
): readonly (readonly [string, Root])[] {
  const paths = new Map(note.links.flatMap((link) => resolveLink(link, note, index, resolve)));
  const rewrite = (body: Root) => {
    const copy = structuredClone(body);
    visit(copy, 'element', (element) => {
      const path = element.tagName === 'a' ? paths.get(String(element.properties.href)) : undefined;
      if (path !== undefined) element.properties.href = path;
    });
    return copy;
  };
  const parts = note.kind === 'essay' ? note.statements : note.kind === 'debate' ? note.cruxes : [];
  return [
    [note.key, addIds(rewrite(note.body), note.key, headings)] as const,
    ...parts.map(({ id, body }) => [`${note.key}/${id}`, rewrite(body)] as const),
  ];
}

/** A bare id is a part of its own note first, then a note; one that is neither is taken for whichever has a name like it. */
function resolveLink(
  { target, place, targetPlace }: RawLink,
  note: Note,
  index: TargetIndex,
  resolve: Resolver,
): readonly (readonly [string, string])[] {
  const own = `${note.key}/${target}`;
  const isKnown = index.targets.has(target) || index.moved.has(target);
  const parts = partsOf(note).map(({ id }) => id);
  const isOwn =
    index.targets.has(own) || index.moved.has(own) || (!isKnown && !target.includes('/') && nearestName(target, parts) !== null);
  const id = resolve.target({ value: target, place, idPlace: targetPlace }, kinds, note.path, isOwn ? note.key : undefined);
  const found = id === null ? undefined : index.targets.get(id);
  return found === undefined ? [] : [[target, sitePath(found.id, found.kind)]];
}

function addIds(body: Root, key: string, headings: readonly string[]): Root {
  let heading = 0;
  const children = body.children.flatMap((child): Root['children'] => {
    if (child.type !== 'element') return [child];
    if (/^h[1-6]$/u.test(child.tagName)) {
      const id = headings[heading];
      heading += 1;
      return [id === undefined ? child : withId(child, id)];
    }
    if (child.tagName !== 'statement') return [child];
    const id = String(child.properties.id ?? '');
    return id === '' ? [] : [withId(child, `${key}/${id}`)];
  });
  return { ...body, children };
}

function withId(element: Element, id: string): Element {
  return { ...element, properties: { ...element.properties, id } };
}
