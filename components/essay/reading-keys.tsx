// Keys for readers: J and K go from statement to statement, N to the next contested one; and the rail marks the section in view.
'use client';

import { useEffect, useState } from 'react';

/** Can be switched off, as single letters may collide with a reader's own tools. */
export function ReadingKeys() {
  const [on, setOn] = useState(true);
  useEffect(() => setOn(localStorage.getItem('crux-keys') !== 'off'), []);
  useEffect(() => {
    if (!on) return;
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [on]);
  useEffect(markSections, []);
  return (
    <div className="rail-keys needs-script">
      <p>
        <kbd>J</kbd> <kbd>K</kbd> statement
      </p>
      <p>
        <kbd>N</kbd> next contested
      </p>
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => {
            setOn(target.checked);
            localStorage.setItem('crux-keys', target.checked ? 'on' : 'off');
          }}
        />{' '}
        Keys on
      </label>
    </div>
  );
}

function handleKey(event: KeyboardEvent) {
  const key = event.key.toLowerCase();
  if (!['j', 'k', 'n'].includes(key) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (
    event.target instanceof HTMLElement &&
    event.target.closest('input:not([type=radio], [type=checkbox]), textarea, select, dialog, [contenteditable]')
  )
    return;
  const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')].filter((card) => card.offsetParent !== null);
  const here = cards.findIndex((card) => card.contains(document.activeElement));
  // Without a chosen card, the reader is where the window is.
  const from = here >= 0 ? here : cards.findIndex((card) => card.getBoundingClientRect().top > 80) - (key === 'k' ? 0 : 1);
  const next = key === 'k' ? cards[Math.max(0, from - 1)] : cards.find((card, at) => at > from && (key === 'j' || card.dataset.contested));
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** Marks the last section whose heading has passed the upper third of the window. */
function markSections() {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.rail-sections a')];
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  const mark = () => {
    const current = headings.findLastIndex((heading) => heading !== null && heading.getBoundingClientRect().top < innerHeight / 3);
    for (const [at, link] of links.entries()) {
      if (at === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  mark();
  addEventListener('scroll', mark, { passive: true });
  return () => removeEventListener('scroll', mark);
}
