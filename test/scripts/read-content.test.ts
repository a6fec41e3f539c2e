// A content folder with things in it that are no notes: each has its message, and the rest is read.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/read-content.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'crux-content-'));
  mkdirSync(join(root, 'essays'));
  writeFileSync(join(root, 'essays/a-2020.mdx'), 'A');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function read() {
  const { files, unread, messages } = readContent(root);
  const short = (path: string) => path.slice(root.length + 1);
  return {
    files: files.map(({ path }) => short(path)),
    unread: unread.map(short),
    says: messages.map(({ file = '', ruleId, reason }) => `${short(file)} ${ruleId}: ${reason}`),
  };
}

describe('readContent', () => {
  it('names the notes that stand in no folder of notes', () => {
    writeFileSync(join(root, 'b-2020.mdx'), 'B');
    mkdirSync(join(root, 'question'));
    writeFileSync(join(root, 'question/will-it.mdx'), 'Q');
    mkdirSync(join(root, 'pictures'));
    expect(read()).toEqual({
      files: ['essays/a-2020.mdx'],
      unread: ['questions/will-it.mdx'],
      says: [
        'b-2020.mdx file-kind: this note stands in no folder of notes',
        'question file-kind: “question” holds notes and is no folder of notes; did you mean “questions”?',
      ],
    });
  });

  it('follows no symbolic link, of a file or a folder', () => {
    symlinkSync(join(root, 'essays/a-2020.mdx'), join(root, 'essays/b-2020.mdx'));
    symlinkSync(join(root, 'essays'), join(root, 'debates'));
    writeFileSync(join(root, 'questions'), '');
    expect(read()).toEqual({
      files: ['essays/a-2020.mdx'],
      unread: ['essays/b-2020.mdx'],
      says: [
        'debates file-kind: this is a symbolic link',
        'questions file-kind: this is not a folder',
        'essays/b-2020.mdx file-kind: this is a symbolic link',
      ],
    });
  });

  it('keeps apart what is not UTF-8', () => {
    writeFileSync(join(root, 'essays/b-2020.mdx'), Buffer.from([0x61, 0xff]));
    expect(read()).toMatchObject({ files: ['essays/a-2020.mdx'], unread: ['essays/b-2020.mdx'] });
  });
});
