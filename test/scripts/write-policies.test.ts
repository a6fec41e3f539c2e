import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../scripts/setup/write-policies.mjs';

const page = (head: string, body = '') => `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('withPolicy', () => {
  it('names the hash of each inline script once, and of nothing else', () => {
    const html = withPolicy(
      page(
        '<script src="/a.js"></script><script>one()</script>',
        '<script>two("<b>")</script><script>one()</script><script type="application/ld+json">{}</script>',
      ),
      'x',
    );
    const policy = /content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain(`script-src 'self' ${sha('one()')} ${sha('two("<b>")')};`);
    expect(policy.match(/sha256-/g)).toHaveLength(2);
  });

  it('stands first in the head', () => {
    expect(withPolicy(page('<title>t</title>'), 'x')).toMatch(/<head><meta http-equiv="Content-Security-Policy"/);
  });

  it.each([
    ['a style attribute', '<p style="color:red">x</p>'],
    ['a style element', '<style>p{}</style>'],
    ['a handler', '<button onclick="x()">x</button>'],
  ])('refuses a page with %s', (_name, body) => {
    expect(() => withPolicy(page('', body), 'page.html')).toThrow(/page\.html.*inline style or handler/);
  });
});
