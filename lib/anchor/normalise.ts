// A text or a quote as typed or printed in; the one spelling in which both are compared out.

const removed = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * The spelling in which quotes and source texts are compared; case is kept. The order is part of the contract, since
 * anchors are offsets into its result: canonical composition, CRLF to LF, soft hyphens and zero-width characters out,
 * quotation marks and dashes to ASCII, ellipsis to three dots, white space runs to one space, trimmed.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replace(removed, '')
    .replace(/[\u2018-\u201B\u2032]/g, "'")
    .replace(/[\u201C-\u201F\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('\u2026', '...')
    .replace(/\p{White_Space}+/gu, ' ')
    .replace(/^ | $/g, '');
}
