// A fault of tags that do not pair in; the tag that is to blame, and how to mend it, out.
import { nearestName } from '../message.ts';
import { elementNames, relations } from './elements.ts';
import { endOfLine, excerptOf } from './excerpt.ts';
import { couldBeElement, explainAddress, explainSign } from './explain-angle.ts';
import { explainName } from './explain-name.ts';
import type { Case, Explained } from './explained.ts';
import { type ScannedTag, tagAt } from './scan-tag.ts';

/** Tags never closed, closed twice, closed by another name, or opened and closed on different kinds of line. */
export function explainClosingError(given: Case): Explained | null {
  const { words } = given.fault;
  if (/^Unexpected closing slash/.test(words)) return explainStray(given);
  if (/in closing tag/.test(words)) return explainClosingTag(given);
  if (/^Unexpected closing tag/.test(words)) return explainMismatch(given);
  if (/^Expected the closing tag/.test(words)) return explainLateClosing(given);
  if (/^Expected a closing tag/.test(words)) return explainUnclosed(given);
  if (/lazy line/.test(words)) return explainLazy(given);
  return null;
}

/** The tag at or straight before an offset of the file, as typed in the text that was parsed. */
function tagFrom({ file, piece, text }: Case, offset: number) {
  const start = text.lastIndexOf('<', offset - piece.start) + piece.start;
  const tag = tagAt(file.text, Math.max(start, piece.start));
  return { ...tag, end: Math.min(tag.end, piece.end) };
}

/** `</Claim>` where nothing is open. */
function explainStray(given: Case): Explained {
  const tag = tagFrom(given, given.fault.offset);
  const typed = excerptOf(given.file.text, tag.start, tag.end);
  return {
    problem: {
      ruleId: 'note-syntax',
      place: given.file.position(tag.start, tag.end),
      reason: `“${typed}” closes nothing`,
      help: `delete it, or write the <${tag.name}> that it closes before it`,
    },
    mend: { start: tag.start, end: tag.end, inProse: false },
  };
}

/** `</Claim id="x">`, `</Claim/>`. */
function explainClosingTag(given: Case): Explained {
  const tag = tagFrom(given, given.fault.offset);
  const from = tag.start + 2 + tag.name.length;
  return {
    problem: {
      ruleId: 'note-syntax',
      place: given.file.position(tag.start, tag.end),
      reason: `“${excerptOf(given.file.text, tag.start, tag.end)}” closes an element and says more`,
      help: `write </${tag.name}>`,
      edits: [{ start: tag.start, end: tag.end, text: `</${tag.name}>` }],
    },
    mend: { start: from, end: Math.max(from, tag.end - 1), inProse: false },
  };
}

/** `<Refines to="x">` … `</Claim>`, or `<Claim>` … `</Clam>`. */
function explainMismatch(given: Case): Explained {
  const { file, fault } = given;
  const closing = tagFrom(given, fault.offset);
  const opening = tagFrom(given, fault.opening ?? fault.offset);
  if (isMistyped(opening.name, closing.name)) return explainOpeningName(given, opening, closing);
  const typo = !elementNames.includes(closing.name);
  const unclosed =
    relations.has(opening.name) && !relations.has(closing.name) && !(typo && nearestName(closing.name, [opening.name]) !== null);
  if (unclosed) return explainUnclosed(given);
  const place = file.position(closing.start, closing.end);
  const open = file.point(opening.start);
  const related = [{ path: file.path, line: open.line, column: open.column, reason: `<${opening.name}> is opened here` }];
  if (relations.has(closing.name) && !relations.has(opening.name)) {
    const reason = `“</${closing.name}>” closes nothing: its <${closing.name}> is closed already, or was never opened`;
    const help = `delete it, or the “/” in the tag <${closing.name} … /> before it`;
    return {
      problem: { ruleId: 'note-syntax', place, reason, help, related },
      mend: { start: closing.start, end: closing.end, inProse: false },
    };
  }
  return {
    problem: {
      ruleId: 'note-syntax',
      place,
      reason: `“</${closing.name}>” does not close <${opening.name}>`,
      help: `write </${opening.name}>`,
      related,
      edits: [{ start: closing.start, end: closing.end, text: `</${opening.name}>` }],
    },
    mend: relations.has(opening.name)
      ? { start: opening.start, end: closing.end, inProse: false }
      : { start: closing.start, end: closing.end, append: `\n\n</${opening.name}>`, inProse: false },
  };
}

/** Whether a tag that is closed as an element was meant as that element. */
function isMistyped(opening: string, closing: string): boolean {
  return elementNames.includes(closing) && explainName(opening)?.meant === closing;
}

/** `<Clam>` … `</Claim>`: in the words in which the element is refused where both tags are mistyped. */
function explainOpeningName({ file }: Case, opening: ScannedTag, closing: ScannedTag): Explained {
  const name = opening.start + 1;
  return {
    problem: {
      ruleId: 'unknown-element',
      place: file.position(opening.start, opening.end),
      reason: explainName(opening.name)?.reason ?? '',
      help: `write <${closing.name}>`,
      edits: [{ start: name, end: name + opening.name.length, text: closing.name }],
    },
    mend: relations.has(closing.name)
      ? { start: opening.start, end: closing.end, inProse: false }
      : { start: closing.start, end: closing.end, append: `\n\n</${opening.name}>`, inProse: false },
  };
}

/** `<br>`, `<b>`: HTML that is never closed. */
function explainHtml({ file }: Case, tag: ScannedTag): Explained | null {
  const fault = explainName(tag.name);
  if (fault?.ruleId !== 'no-html' || file.text[tag.end - 1] !== '>') return null;
  const { ruleId, reason, help } = fault;
  const place = file.position(tag.start, tag.end);
  return { problem: { ruleId, place, reason, help }, mend: { start: tag.start, end: tag.end, inProse: true } };
}

/** An opening tag without its closing tag: reported where it opens. */
function explainUnclosed(given: Case): Explained {
  const { file, piece, fault } = given;
  const tag = tagFrom(given, fault.opening ?? fault.offset);
  const typed = excerptOf(file.text, tag.start, tag.end);
  const place = file.position(tag.start, tag.end);
  if (!couldBeElement(tag.name)) return explainAddress(given, tag.start) ?? explainHtml(given, tag) ?? explainSign(given, tag.start);
  if (/`listItem`|`blockquote`/.test(fault.words)) return explainLazy(given);
  const behind = file.text.slice(tag.end, endOfLine(file.text, tag.end)).trim();
  const closed = new RegExp(`</\\s*${tag.name}\\s*>`).test(file.text.slice(tag.end, piece.end));
  if (behind !== '' && closed && /before the end of/.test(fault.words)) {
    return {
      problem: {
        ruleId: 'note-syntax',
        place,
        reason: `“${typed}” is opened on the line of its sentence and closed on another`,
        help: `put <${tag.name} …> and </${tag.name}> on lines of their own`,
        edits: [{ start: tag.end, end: tag.end, text: '\n  ' }],
      },
      mend: null,
    };
  }
  if (relations.has(tag.name)) {
    const help = `end it with “/>”, or put the reason and </${tag.name}> behind it`;
    const edits = behind === '' ? [{ start: tag.end - 1, end: tag.end, text: ' />' }] : undefined;
    return {
      problem: { ruleId: 'note-syntax', place, reason: `“${typed}” is never closed`, help, edits },
      mend: { start: tag.start, end: tag.end, inProse: false },
    };
  }
  const help = `write </${tag.name}> on a line of its own below its text`;
  const mend = { start: tag.start, end: tag.start, append: `\n\n</${tag.name}>`, inProse: false };
  return { problem: { ruleId: 'note-syntax', place, reason: `“${typed}” is never closed`, help }, mend };
}

/** `  the sentence.</Claim>` below a line `<Claim …>`. */
function explainLateClosing(given: Case): Explained {
  const tag = tagFrom(given, given.fault.offset);
  return {
    problem: {
      ruleId: 'note-syntax',
      place: given.file.position(tag.start, tag.end),
      reason: `“</${tag.name}>” stands on the line of the text, and <${tag.name}> on a line of its own`,
      help: `put </${tag.name}> on a line of its own`,
      edits: [{ start: tag.start, end: tag.start, text: '\n' }],
    },
    mend: { start: tag.start, end: tag.end, append: `\n\n</${tag.name}>`, inProse: false },
  };
}

/** A tag that begins in a list or quote and goes on outside it. */
function explainLazy(given: Case): Explained {
  const tag = tagFrom(given, given.fault.opening ?? given.fault.offset);
  return {
    problem: {
      ruleId: 'misplaced-element',
      place: given.file.position(tag.start, tag.end),
      reason: `“${excerptOf(given.file.text, tag.start, tag.end)}” begins in a list or a quote and goes on outside it`,
      help: 'put it on lines of its own, outside lists and quotes',
    },
    mend: null,
  };
}
