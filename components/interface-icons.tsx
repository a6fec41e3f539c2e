// Nothing in, a 16 px icon of the interface out. Always beside a word, or on a control that has a label.
import type { ReactNode } from 'react';

function Icon({ children, className, size = 16 }: { readonly children: ReactNode; readonly className?: string; readonly size?: number }) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export function SearchIcon({ size = 16 }: { readonly size?: number }) {
  return (
    <Icon size={size}>
      <circle cx="7" cy="7" r="4.75" />
      <path d="m10.6 10.6 3.4 3.4" />
    </Icon>
  );
}

export function MoonIcon() {
  return (
    <Icon className="moon">
      <path d="M13.6 9.6A6 6 0 1 1 6.9 2.3a4.8 4.8 0 0 0 6.7 7.3Z" />
    </Icon>
  );
}

export function SunIcon() {
  return (
    <Icon className="sun">
      <circle cx="8" cy="8" r="3" />
      <path d="M8 1.2v1.3M8 13.5v1.3M1.2 8h1.3M13.5 8h1.3M3.2 3.2l.9.9M11.9 11.9l.9.9M3.2 12.8l.9-.9M11.9 4.1l.9-.9" />
    </Icon>
  );
}

export function MenuIcon() {
  return (
    <Icon size={18}>
      <path d="M2 4h12M2 8h12M2 12h12" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon size={16}>
      <path d="m3 3 10 10M13 3 3 13" />
    </Icon>
  );
}

export function ChevronIcon({ to }: { readonly to: 'left' | 'right' | 'down' }) {
  const paths = { left: 'm9.5 4.5-3.5 3.5 3.5 3.5', right: 'm6.5 4.5 3.5 3.5-3.5 3.5', down: 'm4.5 6.5 3.5 3.5 3.5-3.5' };
  return (
    <Icon>
      <path d={paths[to]} />
    </Icon>
  );
}

/** Stands after the words of a link that leaves the site; the arrow is drawn, since the text fonts do not have it. */
export function ExternalMark() {
  return (
    <svg className="icon external" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M1.2 8.8 8.6 1.4M3 1.2h5.8V7" />
    </svg>
  );
}
