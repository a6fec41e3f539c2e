import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageUrl } from '../../lib/anchor/passage-url.ts';

const page = 'https://example.org/a';

describe('passageUrl', () => {
  it('joins the two ends', () => {
    expect(passageUrl(page, 'the old bridge … by night')).toBe(`${page}#:~:text=the%20old%20bridge,by%20night`);
  });

  it('encodes what has a meaning in a directive, and all that is not ASCII', () => {
    expect(passageUrl(page, 'tit-for-tat, R&D 5% “é”')).toBe(
      `${page}#:~:text=tit%2Dfor%2Dtat%2C%20R%26D%205%25%20%E2%80%9C%C3%A9%E2%80%9D`,
    );
  });

  it('leaves what may stand', () => {
    expect(passageUrl(page, "az!$'()*+./:;=?@_~9")).toBe(`${page}#:~:text=az!$'()*+./:;=?@_~9`);
  });

  it('keeps a fragment and replaces a directive', () => {
    expect(passageUrl(`${page}#part`, 'a b')).toBe(`${page}#part:~:text=a%20b`);
    expect(passageUrl(`${page}#part:~:text=old`, 'a b')).toBe(`${page}#part:~:text=a%20b`);
  });

  it('decodes back to the ends', () => {
    const end = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.normalize('NFC').trim())
      .filter((text) => text !== '' && !text.includes('…'));
    fc.assert(
      fc.property(end, end, (start, last) => {
        const directive = passageUrl(page, `${start} … ${last}`).slice(`${page}#:~:text=`.length);
        expect(directive.split(',').map(decodeURIComponent)).toEqual([start, last]);
        expect(directive).toMatch(/^(?:[A-Za-z0-9!$'()*+./:;=?@_~]|%[0-9A-F]{2})+,(?:[A-Za-z0-9!$'()*+./:;=?@_~]|%[0-9A-F]{2})+$/);
      }),
    );
  });
});
