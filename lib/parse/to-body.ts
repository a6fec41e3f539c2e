// Markdown blocks in, hast out, without places; raw HTML has no way in.
import type { Root as HastRoot } from 'hast';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';

export function toBody(children: RootContent[]): HastRoot {
  const tree = toHast({ type: 'root', children });
  return tree.type === 'root' ? tree : { type: 'root', children: tree.type === 'doctype' ? [] : [tree] };
}

/** The stand-in for an element at the top of a note: `<statement id="…">` in hast. */
export function standIn(id: string): RootContent {
  return { type: 'statement', data: { hName: 'statement', hProperties: { id } }, children: [] } as unknown as RootContent;
}
