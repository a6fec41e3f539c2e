// An error of the YAML parser in; its place in the file, what is wrong in the editor's words, and how to mend it, out.

import type { Position } from 'unist';
import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml';
import { endOfLine, excerptOf, startOfLine } from './excerpt.ts';
import type { Locator } from './locate.ts';

type Explained = { readonly place: Position; readonly reason: string; readonly help: string };

/** Explain an error of a document that begins at `start`. What is never closed is told where it opens. */
export function explainYamlError(error: YAMLError, document: Document.Parsed, file: Locator, start: number): Explained {
  const opening = openingOf(error, document);
  const offset = Math.min(start + (opening ?? error.pos[0]), file.text.length);
  const line = startOfLine(file.text, offset);
  const lineEnd = endOfLine(file.text, line);
  const [reason, help] = wordsFor(error, opening !== null, excerptOf(file.text, line, lineEnd));
  const end = opening === null ? Math.max(offset, Math.min(start + error.pos[1], lineEnd)) : lineEnd;
  return { place: file.position(offset, end), reason, help };
}

/** Where the quote or bracket opens that an error at a later place follows from, or null. */
function openingOf({ message, pos }: YAMLError, document: Document.Parsed): number | null {
  const quote = /quote$/.test(message);
  const inLine = /at node end/.test(message);
  const bracket = /end with/.test(message);
  if (!quote && !inLine && !bracket) return null;
  let found: number | null = null;
  visit(document, {
    Node: (_, node: Node) => {
      const range = node.range;
      if (!range || range[0] > pos[0]) return undefined;
      if (
        bracket ? isCollection(node) && node.flow : isScalar(node) && /^QUOTE/.test(node.type ?? '') && (!inLine || spansLines(node.source))
      )
        found = range[0];
      return undefined;
    },
  });
  return found;
}

/** A quoted value that runs over the next key: its quote mark is closed by the one that opens another value. */
function spansLines(source: string | undefined): boolean {
  return source !== undefined && /\s[\w-]+: *$/.test(source);
}

function wordsFor({ code, message }: YAMLError, opened: boolean, typed: string): readonly [string, string] {
  const said = typed === '' ? 'this line' : `“${typed}”`;
  const quoted = 'put the value in quotes: key: "…"';
  if (/end with|in flow|Missing ,/.test(message))
    return [`the bracket in ${said} is not closed`, 'write [one, two], or put the value in quotes'];
  if (opened) return [`the quote mark in ${said} is not closed`, 'put the same mark at the end of the value'];
  if (/at node end/.test(message)) return [`more stands behind the value in ${said}`, `${quoted}, with “ ” or ’ inside it`];
  if (code === 'TAB_AS_INDENT') return [`a tab indents ${said}`, 'indent with spaces'];
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:\s.*:(\s|$)/.test(typed)) {
    return [`the line below ${said} is indented, and so belongs to its value`, 'begin the keys of one level in the same column'];
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return [`${said} has a colon and a space inside its value`, quoted];
  if (code === 'BAD_SCALAR_START') return [`a value may not begin as in ${said}`, quoted];
  if (code === 'BAD_DQ_ESCAPE') return [`a backslash means nothing in ${said}`, 'write it twice'];
  if (code === 'MULTILINE_IMPLICIT_KEY' || /Implicit map keys/.test(message)) {
    return [`${said} is not “key: value”`, 'write a colon and a space after the key'];
  }
  if (code === 'BAD_INDENT') return [`${said} is not indented like its neighbours`, 'begin the keys of one level in the same column'];
  if (code === 'MULTIPLE_DOCS') return [`a second document begins at ${said}`, 'delete the line'];
  if (code === 'BAD_DIRECTIVE') return [`${said} begins with “%”`, 'delete the line, or put the value in quotes'];
  return [`${said} cannot be read as YAML`, 'write “key: value”, and put a value that has signs in it in quotes'];
}
