// Which targets a link may have.
import { describe, expect, it } from 'vitest';
import { checkUrl } from '../../lib/parse/check-url.ts';
import { parseNote } from '../../lib/parse/parse-note.ts';
import { essay } from './print-messages.ts';

describe('checkUrl', () => {
  it.each(['slim-2020/own-it', 'own-it', 'a/b'])('%s is an id', (url) => expect(checkUrl(url)).toBe('id'));

  it.each([
    'https://example.org/a?b#c',
    'HTTP://example.org',
    'mailto:a@example.org',
    '#own-it',
    '/about',
    '../a',
    './a:b',
    '?q=a:b',
    '',
    'a.html',
  ])('%j is safe', (url) => expect(checkUrl(url)).toBe('safe'));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\u0000script:alert(1)',
    'java\u200Bscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'tel:123',
    '//example.org',
    '\\\\example.org',
    '/\\example.org',
    '\t//example.org',
    '/\n/example.org',
    'unknown:x',
  ])('%j is refused', (url) => expect(checkUrl(url)).toBe('refused'));

  it('sees through entities and escapes of Markdown', () => {
    const urls = [
      'javascript&colon;x',
      '&#106;avascript:x',
      'java&#x0A;script:x',
      '<java&Tab;script:x>',
      '\\/\\/example.org',
      '&sol;/example.org',
    ];
    // A tab in angle brackets is a tag to MDX; all others are links.
    const targets = urls.map((url) => parseNote(essay(`[a](${url})`)).messages.map(({ ruleId }) => ruleId));
    for (const rules of targets) expect(rules).toContain('url-scheme');
  });
});
