// Prerendered pages in; each with a content security policy that names the hashes of its own inline scripts.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, serialize } from 'parse5';

const rest = [
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

function* elements(node) {
  if (node.tagName) yield node;
  for (const child of node.childNodes ?? []) yield* elements(child);
}
const attribute = (element, name) => element.attrs.find((attr) => attr.name === name)?.value;
const isCode = (element) =>
  element.tagName === 'script' &&
  !attribute(element, 'src') &&
  [undefined, '', 'module', 'text/javascript'].includes(attribute(element, 'type'));

/**
 * The page with its policy as the first child of its head.
 * @throws where a page holds what the policy would refuse: an inline style or an inline handler.
 */
export function withPolicy(html, name) {
  const hashes = new Set();
  for (const element of elements(parse(html))) {
    const inline = element.tagName === 'style' || element.attrs.find((attr) => attr.name === 'style' || attr.name.startsWith('on'));
    if (inline) throw new Error(`${name}: <${element.tagName}> holds an inline style or handler, which the policy refuses`);
    if (!isCode(element)) continue;
    const text = element.childNodes.map((child) => child.value).join('');
    hashes.add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  }
  const policy = ["default-src 'none'", ["script-src 'self'", ...hashes].join(' '), ...rest].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  if (!html.includes('<head>')) throw new Error(`${name}: no <head>`);
  return html.replace('<head>', `<head>${meta}`);
}

/** Next's own page of last resort is styled inline; it is shown plain instead, so that one policy holds everywhere. */
function withoutStyles(html) {
  const document = parse(html);
  for (const element of [...elements(document)]) {
    element.attrs = element.attrs.filter((attr) => attr.name !== 'style');
    element.childNodes = element.childNodes.filter((child) => child.tagName !== 'style');
  }
  return serialize(document);
}

/** Write the policy into every page below `folder`. */
export function writePolicies(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) writePolicies(path);
    else if (entry.name.endsWith('.html')) {
      const html = readFileSync(path, 'utf8');
      writeFileSync(path, withPolicy(entry.name === '_global-error.html' ? withoutStyles(html) : html, path));
    }
  }
}
