// Nothing in; a reader who has chosen how words are read keeps the choice from one page of predictions to the next.
'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const names = ['table', 'will'] as const;
const pages = /^\/(?:predictions|questions|compare)(?:\/|$)/;

/**
 * Links stand in the served page without the settings, so that they are the same for everyone; a click takes along what the address
 * has by then. A link that names a setting itself keeps its own.
 */
export function KeepSettings() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || event.defaultPrevented || link.target !== '' || link.hasAttribute('download')) return;
      const url = withSettings(link.href);
      if (url === null) return;
      // Opened in a new tab or window it is the browser that follows the address.
      link.href = url.href;
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      router.push(url.pathname + url.search + url.hash);
    };
    document.addEventListener('click', follow, true);
    document.addEventListener('auxclick', follow, true);
    return () => {
      document.removeEventListener('click', follow, true);
      document.removeEventListener('auxclick', follow, true);
    };
  }, [router]);
  return null;
}

/** Null where nothing is to be kept: no setting in the address, another host, another kind of page, a place on this page. */
function withSettings(href: string): URL | null {
  const here = new URLSearchParams(location.search);
  const url = new URL(href, location.href);
  if (url.origin !== location.origin || url.pathname === location.pathname || !pages.test(url.pathname)) return null;
  const kept = names.filter((name) => here.has(name) && !url.searchParams.has(name));
  if (kept.length === 0) return null;
  for (const name of kept) url.searchParams.set(name, here.get(name) ?? '');
  return url;
}
