// A content folder in; its files as text, and a message for each that cannot be read, out.
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { type CruxMessage, didYouMean, message, nearestName } from '../lib/message.ts';
import type { InputFile } from '../lib/raw-note.ts';

const folders = ['essays', 'questions', 'debates', 'first', 'second'];
const top = { line: 1, column: 1 };
const fileName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/;
/** Refused before reading: nothing that an editor writes by hand is that large. */
const largest = 4 * 1024 * 1024;

export type Content = {
  readonly files: readonly InputFile[];
  /** Paths of files that are there and could not be read. */
  readonly unread: readonly string[];
  readonly lock: string | null;
  readonly messages: readonly CruxMessage[];
};

/**
 * Reads `<root>/*.yaml`, `<root>/{essays,questions,debates,first,second}/*.mdx` and the lock of anchors.
 * Symbolic links, odd names, notes in no folder of notes, over-long files and bytes that are not UTF-8 become messages; the rest is
 * read all the same.
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

  const isFolder = (path: string) => {
    const stat = lstatSync(path);
    if (stat.isDirectory()) return true;
    if (stat.isSymbolicLink()) refuse(path, 'file-kind', 'this is a symbolic link', 'put the folder itself here');
    else refuse(path, 'file-kind', 'this is not a folder', 'make it a folder of notes');
    return false;
  };
  const known = folders.map((folder) => `${folder}/`).join(', ');

  const paths: string[] = [];
  const unread: string[] = [];
  for (const entry of readdirSync(root).sort()) {
    const path = `${root}/${entry}`;
    if (entry.endsWith('.yaml')) paths.push(path);
    else if (entry.endsWith('.mdx')) refuse(path, 'file-kind', 'this note stands in no folder of notes', `move it into ${known}`);
    else if (folders.includes(entry)) {
      const names = isFolder(path) ? readdirSync(path).sort() : [];
      for (const name of names) if (!name.startsWith('.') && named(`${path}/${name}`, name)) paths.push(`${path}/${name}`);
    } else if (!entry.startsWith('.') && lstatSync(path).isDirectory()) {
      const notes = readdirSync(path).filter((name) => name.endsWith('.mdx'));
      if (notes.length === 0) continue;
      refuse(
        path,
        'file-kind',
        `“${entry}” holds notes and is no folder of notes${didYouMean(entry, folders)}`,
        `the folders are ${known}`,
      );
      const meant = nearestName(entry, folders);
      if (meant !== null) unread.push(...notes.map((name) => `${root}/${meant}/${name}`));
    }
  }
  const files: InputFile[] = [];
  for (const path of paths) {
    const text = readText(path);
    if (text === null) unread.push(path);
    else files.push({ path, text });
  }
  const hasLock = readdirSync(root).includes('anchors.lock.json');
  return { files, unread: unread.sort(), lock: hasLock ? readText(`${root}/anchors.lock.json`) : null, messages };
}
