// The fonts and styles of the site, without its head and foot.
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { sans, serif, serifItalic } from '../../../app/fonts.ts';
import '../../../app/globals.css';

export const metadata: Metadata = { icons: 'data:,' };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" className={`${serif.variable} ${serifItalic.variable} ${sans.variable}`}>
      <body>
        <main id="content">{children}</main>
      </body>
    </html>
  );
}
