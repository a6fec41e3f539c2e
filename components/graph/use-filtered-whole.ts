// The page's root and the view in; hides in the lists of the whole corpus what the reader filtered out.
'use client';

import { type RefObject, useEffect } from 'react';
import type { GraphView } from './use-graph-view.ts';

/** The lists were drawn at build and are never drawn again, so an attribute on what stands there is enough. */
export function useFilteredWhole(root: RefObject<HTMLElement | null>, { all, filtered, focus }: GraphView) {
  useEffect(() => {
    const whole = root.current?.querySelector('.graph-whole');
    if (!whole || (!filtered && whole.querySelector('[hidden]') === null)) return;
    const nodes = new Set(all.nodes.map(({ id }) => id));
    const lines = new Set(all.edges.map(({ relation }) => String(relation)));
    const off = focus !== null;
    for (const element of whole.querySelectorAll<HTMLElement>('[data-node]'))
      element.hidden = !off && !nodes.has(element.dataset.node ?? '');
    for (const element of whole.querySelectorAll<HTMLElement>('[data-relation]')) {
      element.hidden = !off && !lines.has(element.dataset.relation ?? '');
    }
    for (const part of whole.querySelectorAll<HTMLElement>('[data-part]')) {
      part.hidden = part.querySelector('[data-node]:not([hidden])') === null;
    }
  }, [root, all, filtered, focus]);
}
