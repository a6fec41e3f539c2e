// The publisher's address and a quote in; the address that opens at the passage (WICG text fragment) out.
import { gap } from './parse-quote.ts';

const plain = /[A-Za-z0-9!$'()*+./:;=?@_~]/;

/**
 * The address with the text directive `:~:text=start,end` (https://wicg.github.io/scroll-to-text-fragment/, grammar of
 * TextDirectiveExplicitChar): all else is percent-encoded in UTF-8, since `-`, `,` and `&` have a meaning there. A
 * fragment that the address has is kept, a directive that it has is replaced.
 */
export function passageUrl(url: string, quote: string): string {
  const [page = ''] = url.split(':~:');
  const directive = `:~:text=${quote
    .split(gap)
    .map((end) => encode(end.trim()))
    .join(',')}`;
  return page.includes('#') ? `${page}${directive}` : `${page}#${directive}`;
}

function encode(words: string): string {
  return Array.from(new TextEncoder().encode(words.normalize('NFC')), (byte) => {
    const character = String.fromCharCode(byte);
    return plain.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}
