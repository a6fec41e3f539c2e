// A fault of the parser in; its place, what is wrong in the editor's words, how to mend it, and what to blank out to find the next, out.

import { endOfLine, excerptOf } from './excerpt.ts';
import { explainAngle } from './explain-angle.ts';
import { explainClosingError } from './explain-closing-error.ts';
import { explainTagError } from './explain-tag-error.ts';
import type { Case, Explained } from './explained.ts';
import type { Locator } from './locate.ts';
import type { Fault } from './parse-tree.ts';
import type { Piece } from './split-note.ts';

/** Explain a fault. Every offset of the answer lies inside the file. */
export function explainSyntaxError(file: Locator, piece: Piece, text: string, fault: Fault): Explained {
  const given: Case = { file, piece, text, fault };
  if (/import\/exports/.test(fault.words)) return explainKeyword(given);
  if (/in expression|parse expression/.test(fault.words)) return explainBrace(given);
  if (/^Unexpected (?:character|end of file)/.test(fault.words))
    return explainAngle(given) ?? explainTagError(given) ?? explainAnything(given);
  return explainClosingError(given) ?? explainAnything(given);
}

/** `import duties rose`: a paragraph that begins like code. */
function explainKeyword({ file, fault: { offset } }: Case): Explained {
  const word = file.text.slice(offset, offset + 6);
  const end = endOfLine(file.text, offset);
  return {
    problem: {
      ruleId: 'no-code',
      place: file.position(offset, offset + 6),
      reason: `a paragraph that begins with “${word}” is read as code: “${excerptOf(file.text, offset, end)}”`,
      help: 'begin the sentence with another word; if it is code, delete it',
    },
    mend: { start: offset, end: offset + 1, fill: word.charAt(0).toUpperCase(), inProse: true },
  };
}

/** `{` that is never closed, in prose, as a comment or as the value of an attribute. */
function explainBrace({ file, piece, text, fault }: Case): Explained {
  const start = openBrace(text) + piece.start;
  if (start < piece.start) return explainAnything({ file, piece, text, fault });
  const typed = excerptOf(file.text, start, endOfLine(file.text, start));
  if (/^\{\s*\/\*/.test(file.text.slice(start, start + 8))) {
    const reason = `the comment “${typed}” is never closed`;
    const mend = { start, end: Math.min(endOfLine(file.text, start), piece.end), inProse: true };
    return { problem: { ruleId: 'note-syntax', place: file.position(start, start + 1), reason, help: 'end it with */}' }, mend };
  }
  const name = /([\w:-]+)\s*=\s*$/.exec(file.text.slice(Math.max(piece.start, start - 80), start))?.[1];
  if (name !== undefined) {
    const reason = `“${name}=${typed}” is code`;
    return {
      problem: { ruleId: 'attribute-value', place: file.position(start, start + 1), reason, help: `write ${name}="…"` },
      mend: null,
    };
  }
  return {
    problem: {
      ruleId: 'no-code',
      place: file.position(start, start + 1),
      reason: `a brace opens code in “${typed}”, and notes hold none`,
      help: 'write “\\{” for a brace, or {/* … */} for a comment',
      edits: [{ start, end: start, text: '\\' }],
    },
    mend: { start, end: start + 1, fill: '(', inProse: true },
  };
}

/** Offset of the first brace without its partner, or -1; code, quoted values and escapes aside. */
function openBrace(text: string): number {
  const open: number[] = [];
  const token = /\\[\s\S]|(`+)[^`]+\1(?!`)|=\s*"[^"]*"|=\s*'[^']*'|\{\/\*[\s\S]*?\*\/\s*\}|[{}]/g;
  for (const match of text.matchAll(token)) {
    if (match[0] === '{') open.push(match.index);
    if (match[0] === '}') open.pop();
  }
  return open[0] ?? -1;
}

function explainAnything({ file, piece, fault }: Case): Explained {
  const offset = Math.min(Math.max(fault.opening ?? fault.offset, piece.start), Math.max(piece.start, piece.end - 1));
  const typed = excerptOf(file.text, offset, endOfLine(file.text, offset));
  return {
    problem: {
      ruleId: 'note-syntax',
      place: file.point(offset),
      reason: typed === '' ? 'this cannot be read' : `“${typed}” cannot be read`,
      help: 'look for a tag, a quote mark or a brace that is opened and not closed',
    },
    mend: null,
  };
}
