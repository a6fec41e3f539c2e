// A content folder in; its files as text, and a message for each that cannot be read, out.
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CruxMessage, message } from '../lib/message.ts';
import type { InputFile } from '../lib/types.ts';

const folders = ['essays', 'questions', 'debates', 'second'];
const top = { line: 1, column: 1 };
const fileName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/;
/** Refused before reading: nothing that an editor writes by hand is that large. */
const largest = 4 * 1024 * 1024;

export type Content = { readonly files: readonly InputFile[]; readonly lock: string | null; readonly messages: readonly CruxMessage[] };

/**
 * Reads `<root>/*.yaml`, `<root>/{essays,questions,debates,second}/*.mdx` and the lock of anchors.
 * Symbolic links, odd names, over-long files and bytes that are not UTF-8 become messages; the rest is read all the same.
 * @throws the system's error where the folder itself cannot be read.
 */
export function readContent(root: string): Content {
  const messages: CruxMessage[] = [];
  const refuse = (path: string, ruleId: string, reason: string, help: string) => {
    messages.push(message({ path, ruleId, level: 'error', place: top, reason, help }));
    return null;
  };

  const readText = (path: string): string | null => {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) return refuse(path, 'file-kind', 'this is a symbolic link', 'put the file itself here');
    if (!stat.isFile()) return refuse(path, 'file-kind', 'this is not a file', 'keep nothing but notes in this folder');
    if (stat.size > largest) return refuse(path, 'too-large', `${stat.size} bytes`, `keep it under ${largest} bytes`);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return refuse(path, 'encoding', 'the bytes of this file are not UTF-8', 'save it again as UTF-8');
    }
  };

  const named = (path: string, name: string) =>
    fileName.test(name) ||
    refuse(path, 'file-name', `“${name}” is no name for a note`, 'use small letters, digits and single hyphens, ending in .mdx');

  const paths: string[] = [];
  for (const entry of readdirSync(root).sort()) {
    if (entry.endsWith('.yaml')) paths.push(`${root}/${entry}`);
    if (!folders.includes(entry)) continue;
    for (const name of readdirSync(join(root, entry)).sort()) {
      if (name.startsWith('.')) continue;
      const path = `${root}/${entry}/${name}`;
      if (named(path, name)) paths.push(path);
    }
  }
  const files: InputFile[] = [];
  for (const path of paths) {
    const text = readText(path);
    if (text !== null) files.push({ path, text });
  }
  const hasLock = readdirSync(root).includes('anchors.lock.json');
  return { files, lock: hasLock ? readText(`${root}/anchors.lock.json`) : null, messages };
}
