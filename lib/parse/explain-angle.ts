// A fault at a `<` that begins no tag in (`<5 %`, `<https://…>`, `<!-- -->`, `a <b`); what to write instead out.
import { nearestName } from '../message.ts';
import { elementNames } from './elements.ts';
import { endOfLine, excerptOf } from './excerpt.ts';
import type { Case, Explained } from './explained.ts';

/** Explain the `<` before the fault, or null where it does begin a tag. */
export function explainAngle(given: Case): Explained | null {
  const { piece, text, fault } = given;
  const start = text.lastIndexOf('<', fault.offset - piece.start - 1) + piece.start;
  if (start < piece.start) return null;
  if (given.file.text.startsWith('<!--', start)) return explainHtmlComment(given, start);
  const address = explainAddress(given, start);
  if (address) return address;
  return /before name/.test(fault.words) && text[start - piece.start + 1] !== '/' ? explainSign(given, start) : null;
}

/** Whether a name could be meant for an element. */
export function couldBeElement(name: string): boolean {
  return elementNames.some((known) => known.toLowerCase() === name.toLowerCase()) || nearestName(name, elementNames) !== null;
}

/** A `<` that is meant as a sign. */
export function explainSign({ file }: Pick<Case, 'file'>, start: number): Explained {
  const rest = file.text.slice(start, endOfLine(file.text, start));
  const typed = excerptOf(rest, 0, (/^<\s*\S+(?:\s\S+)?/.exec(rest)?.[0] ?? rest).length);
  return {
    problem: {
      ruleId: 'note-syntax',
      place: file.position(start, start + 1),
      reason: `“${typed}” is read as a tag`,
      help: 'write the sign in words, or as “\\<”',
      edits: [{ start, end: start, text: '\\' }],
    },
    mend: { start, end: start + 1, fill: '‹', inProse: true },
  };
}

/** `<https://…>`, `<www.…>`, `<name@…>`; null for anything else. */
export function explainAddress({ file }: Pick<Case, 'file'>, start: number): Explained | null {
  const rest = file.text.slice(start, endOfLine(file.text, start));
  const match = /^<((?:[a-z][a-z0-9+.-]*:\/\/|mailto:|www\.)[^\s<>]*|[^\s<>@/="]+@[^\s<>="]+)>?/i.exec(rest);
  const address = match?.[1];
  if (!match || !address) return null;
  const end = start + match[0].length;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.test(address) ? '' : address.startsWith('www.') ? 'https://' : 'mailto:';
  return {
    problem: {
      ruleId: 'note-syntax',
      place: file.position(start, end),
      reason: `“${excerptOf(match[0], 0, match[0].length)}” is read as a tag`,
      help: 'write [words](address)',
      edits: [{ start, end, text: `[${address}](${scheme}${address})` }],
    },
    mend: { start, end, inProse: true },
  };
}

function explainHtmlComment({ file, piece }: Case, start: number): Explained {
  const close = file.text.slice(start, piece.end).indexOf('-->');
  const end = close < 0 ? start + 4 : start + close + 3;
  return {
    problem: {
      ruleId: 'no-html',
      place: file.position(start, end),
      reason: `“${excerptOf(file.text, start, end)}” is a comment of HTML`,
      help: 'write {/* … */}',
      edits:
        close < 0
          ? undefined
          : [
              { start, end: start + 4, text: '{/*' },
              { start: end - 3, end, text: '*/}' },
            ],
    },
    mend: { start, end, inProse: true },
  };
}
