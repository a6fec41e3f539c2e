// The three font files of the site, served from its own host. Latin subset only; the two romans carry a weight axis and are preloaded.
import localFont from 'next/font/local';

export const serif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  variable: '--face-serif',
  weight: '200 900',
  display: 'swap',
  // The fallbacks are in styles/tokens.css: Georgia and the system's sans, fitted by hand.
  adjustFontFallback: false,
});

export const serifItalic = localFont({
  src: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2',
  variable: '--face-serif-italic',
  weight: '400',
  style: 'italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
});

export const sans = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  variable: '--face-sans',
  weight: '200 900',
  display: 'swap',
  adjustFontFallback: false,
});
