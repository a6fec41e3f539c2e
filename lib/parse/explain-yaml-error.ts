// An error of the YAML parser in; its place in the file, what is wrong in the editor's words, and how to mend it, out.
import type { YAMLError } from 'yaml';
import type { Position } from '../types.ts';
import { excerptOf } from './excerpt.ts';
import type { Locator } from './locate.ts';

type Explained = { readonly place: Position; readonly reason: string; readonly help: string };

export function explainYamlError(error: YAMLError, file: Locator, start: number): Explained {
  const offset = Math.min(start + error.pos[0], file.text.length);
  const from = lineStart(file.text, offset);
  const typed = excerptOf(file.text, from, lineEnd(file.text, from));
  const [reason, help] = wordsFor(error, typed);
  const end = Math.max(offset, Math.min(start + error.pos[1], lineEnd(file.text, offset)));
  return { place: file.position(offset, end), reason, help };
}

function wordsFor({ code, message }: YAMLError, typed: string): readonly [string, string] {
  if (code === 'TAB_AS_INDENT') return [`a tab indents “${typed}”`, 'indent with spaces'];
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return [`“${typed}” has a colon and a space inside its value`, 'put the value in quotes: key: "…"'];
  if (code === 'BAD_SCALAR_START') return [`a value may not begin as in “${typed}”`, 'put the value in quotes: key: "…"'];
  if (code === 'BAD_DQ_ESCAPE') return [`“${typed}” has a backslash that means nothing`, "put the value in '…', or write the backslash twice"];
  if (code === 'MULTILINE_IMPLICIT_KEY' || /Implicit map keys/.test(message)) return [`“${typed}” has no colon`, 'write “key: value”, with a space after the colon'];
  if (code === 'BAD_INDENT') return [`“${typed}” is not indented like its neighbours`, 'begin the keys of one level in the same column'];
  if (code === 'TAG_RESOLVE_FAILED') return [`“${typed}” has a tag`, 'write the value without the word that begins with “!”'];
  if (code === 'MULTIPLE_DOCS') return ['a second document begins here', 'delete the line of dashes'];
  if (/quote$/.test(message)) return [`a quote is opened and never closed`, 'close it at the end of the value'];
  if (code === 'BAD_DIRECTIVE') return [`“${typed}” begins with “%”`, 'put the value in quotes'];
  if (/Expected flow|Missing ,|in flow/.test(message)) return [`a bracket is opened in “${typed}” and not closed well`, 'write [one, two], or put the value in quotes'];
  if (/at node end/.test(message)) return [`more stands after the value in “${typed}”`, 'put the whole value in one pair of quotes: key: "…", and write inner quotes as “ ”'];
  return [`“${typed}” cannot be read (${message.charAt(0).toLowerCase()}${message.slice(1)})`, 'write “key: value”, and put the value in quotes if it has signs in it'];
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function lineEnd(text: string, offset: number): number {
  const length = text.slice(offset).search(/[\r\n]/);
  return length < 0 ? text.length : offset + length;
}
