// A button that turns light to dark and back, and remembers it; /theme.js applies the choice before the next page's first paint.
'use client';

import { MoonIcon, SunIcon } from './interface-icons.tsx';

export function ThemeToggle() {
  return (
    <button
      type="button"
      className="icon-button theme-toggle needs-script"
      aria-label="Switch between light and dark"
      onClick={toggleTheme}
    >
      <MoonIcon />
      <SunIcon />
    </button>
  );
}

function toggleTheme() {
  const root = document.documentElement;
  const now = root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const next = now === 'dark' ? 'light' : 'dark';
  root.dataset.theme = next;
  try {
    localStorage.setItem('crux-theme', next);
  } catch {
    // Without storage the choice holds for this page.
  }
}
