// A page in, the whole document round it out: language, fonts, theme, header, footer.
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { DevRefresh } from '../components/dev-refresh.tsx';
import { SiteFooter } from '../components/site-footer.tsx';
import { SiteHeader } from '../components/site-header.tsx';
import { readCorpus } from './corpus.ts';
import { sans, serif, serifItalic } from './fonts.ts';
import './globals.css';

export function generateMetadata(): Metadata {
  const { site } = readCorpus();
  return {
    metadataBase: new URL(site.base),
    title: { default: `${site.title}: ${site.question}`, template: `%s · ${site.title}` },
    description: site.description,
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#141311' },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  const { site } = readCorpus();
  return (
    // theme.js may have set the theme before React looks at the element.
    <html lang={site.language} className={`${serif.variable} ${serifItalic.variable} ${sans.variable}`} suppressHydrationWarning>
      <head>
        <script src="/theme.js" />
      </head>
      <body>
        <a className="skip-link" href="#content">
          Skip to content
        </a>
        <SiteHeader />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter title={site.title} />
        {process.env.NODE_ENV === 'development' ? <DevRefresh /> : null}
      </body>
    </html>
  );
}
