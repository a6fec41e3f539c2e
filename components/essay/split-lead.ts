// A note's prose in, its first paragraph and the rest out: the first paragraph is the lead and stands in the head.
import type { Element, Root } from 'hast';

/** `lead` is null where the prose does not begin with a paragraph. */
export function splitLead(body: Root | null): { readonly lead: Element | null; readonly rest: Root | null } {
  if (body === null) return { lead: null, rest: null };
  const at = body.children.findIndex((child) => child.type === 'element');
  const first = body.children[at];
  if (first?.type !== 'element' || first.tagName !== 'p') return { lead: null, rest: body };
  return { lead: first, rest: { ...body, children: body.children.toSpliced(at, 1) } };
}
