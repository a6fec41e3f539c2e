// A wide table in, the same in a frame that scrolls by itself out, named and reachable by keyboard.
import type { ReactNode } from 'react';

type Props = { readonly label: string; readonly className?: string; readonly children: ReactNode };

export function ScrollFrame({ label, className = 'scroller', children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
