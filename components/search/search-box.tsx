// The way to the search, on every page: a link to /search that, once a script runs, opens the palette; nothing more is loaded before.
'use client';

import Link from 'next/link';
import { type ComponentType, type MouseEvent, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { SearchIcon } from '../interface-icons.tsx';

type Props = { readonly place: 'header' | 'home'; readonly label: string };

export function SearchBox({ place, label }: Props) {
  const [open, setOpen] = useState(false);
  const [Palette, setPalette] = useState<ComponentType<{ readonly onClose: () => void }> | null>(null);
  const key = useSyncExternalStore(subscribe, shortcut, () => 'Ctrl K');

  // The page with the full list is the way on where the palette cannot be loaded.
  const load = useCallback(() => {
    import('./palette.tsx').then(
      (loaded) => setPalette(() => loaded.Palette),
      () => location.assign('/search'),
    );
  }, []);
  const show = useCallback(() => {
    load();
    setOpen(true);
  }, [load]);

  useEffect(() => {
    if (place !== 'header') return;
    const listen = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      show();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [place, show]);

  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show();
  };
  return (
    <>
      <Link
        className="search-link"
        data-place={place}
        href="/search"
        prefetch={false}
        aria-keyshortcuts="Control+K Meta+K"
        onFocus={load}
        onClick={follow}
      >
        <SearchIcon />
        <span>{label}</span>
        <kbd className="needs-script">{key}</kbd>
      </Link>
      {open && Palette !== null ? <Palette onClose={() => setOpen(false)} /> : null}
    </>
  );
}

const subscribe = () => () => {};
const shortcut = () => (/Mac|iP(?:hone|ad)/.test(navigator.platform) ? '⌘K' : 'Ctrl K');

/** Ctrl-K or ⌘K, not over an open dialog; a single character alone would get in the way of speech input. */
function asksForSearch(event: KeyboardEvent): boolean {
  if (event.altKey || event.shiftKey || document.querySelector('dialog[open]') !== null) return false;
  return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
}
