// An element in; the colours and the typeface that the style sheet gives it, as a canvas can read them, out.
export type MapColours = Readonly<
  Record<'paper' | 'surface' | 'sunken' | 'ink' | 'ink-2' | 'ink-3' | 'line-2' | 'support' | 'attack' | 'undercut' | 'mark', string>
> & {
  readonly font: string;
};

const tokens = ['paper', 'surface', 'sunken', 'ink', 'ink-2', 'ink-3', 'line-2', 'support', 'attack', 'undercut', 'mark'] as const;

/** A token may hold another token or a system colour, so its computed value is asked for. */
export function readColours(element: HTMLElement): MapColours {
  const probe = element.ownerDocument.createElement('span');
  element.append(probe);
  const colours = tokens.map((token) => {
    probe.style.color = `var(--${token})`;
    return [token, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return { ...(Object.fromEntries(colours) as Record<(typeof tokens)[number], string>), font: getComputedStyle(element).fontFamily };
}

/** Call back when the reader, or his system, changes the theme; returns how to stop. */
export function watchTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}
