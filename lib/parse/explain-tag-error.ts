// A fault inside a tag in; what is wrong with its quotes, commas or end, and how to mend it, out.
import { endOfLine, excerptOf } from './excerpt.ts';
import { couldBeElement, explainSign } from './explain-angle.ts';
import { explainInnerQuote, explainOpenValue, explainValue, ranOn } from './explain-value-error.ts';
import type { Case, Explained, TagCase } from './explained.ts';
import { tagAt } from './scan-tag.ts';

export function explainTagError(given: Case): Explained | null {
  const { file, piece, text, fault } = given;
  const at = fault.offset;
  const start = startOfTag(text, at - piece.start) + piece.start;
  if (start < piece.start) return null;
  // The text that was parsed: earlier faults of the same tag are blank in it.
  const seen = `${' '.repeat(piece.start)}${text.slice(0, piece.end - piece.start)}`;
  const tag = tagAt(seen, start);
  if (!couldBeElement(tag.name) && !seen.startsWith('</', start)) return explainSign(given, start);
  const inTag: TagCase = { ...given, at, tag };
  if (/before attribute value/.test(fault.words)) return explainValue(inTag);
  if (/in attribute value/.test(fault.words)) return explainOpenValue(inTag);
  const last = tag.attributes.at(-1);
  const mark = file.text[at] ?? '';
  if (last && ranOn(last)) return explainOpenValue(inTag);
  if (/^[,;]$/.test(mark) && (!last || last.end <= at) && !/\S/.test(seen.slice(last?.end ?? at, at).replace(/^\s+[\w-]+/, '')))
    return explainComma(inTag);
  const between = seen.slice(last?.end ?? start + 1 + tag.name.length, at);
  if (/^[ \t]+[\w-]+[ \t]*:[ \t]*$/.test(between) && /["'“‘]/.test(mark)) return explainColon(inTag, between);
  if (last && /^[^\s/>]/.test(between || mark)) return explainInnerQuote(inTag);
  if (/[\r\n]/.test(between)) return explainOpenTag(inTag);
  if (last && /["']/.test(mark)) return explainInnerQuote(inTag);
  if (at >= piece.end || /end of file/.test(fault.words)) return explainOpenTag(inTag);
  return {
    problem: {
      ruleId: 'note-syntax',
      place: file.position(at, at + 1),
      reason: `“${mark}” stands where an attribute should in “${excerptOf(file.text, start, endOfLine(file.text, at))}”`,
      help: 'write each attribute as name="value", with a space between; for the sign “<” write “\\<”',
    },
    mend: null,
  };
}

/** The last `<` before an offset that begins a tag and is not part of a value. */
function startOfTag(text: string, offset: number): number {
  let found = -1;
  for (const match of text.slice(0, offset).matchAll(/=\s*"[^"]*(?:"|$)|=\s*'[^']*(?:'|$)|<(?=[/A-Za-z_$])/g))
    if (match[0] === '<') found = match.index;
  return found >= 0 ? found : text.lastIndexOf('<', offset);
}

/** `id="two", type="causal"`. */
function explainComma({ file, tag, at }: TagCase): Explained {
  const last = tag.attributes.at(-1);
  const after = last ? excerptOf(file.text, last.start, last.end) : `<${tag.name}`;
  return {
    problem: {
      ruleId: 'note-syntax',
      place: file.position(at, at + 1),
      reason: `“${file.text[at]}” stands after ${after}`,
      help: 'put a space between attributes, and nothing else',
      edits: [{ start: at, end: at + 1, text: /\s/.test(file.text[at + 1] ?? '') ? '' : ' ' }],
    },
    mend: { start: at, end: at + 1, inProse: true },
  };
}

/** `type: "causal"`. */
function explainColon({ file, piece, at }: TagCase, between: string): Explained {
  const name = /[\w-]+/.exec(between)?.[0] ?? '';
  const start = at - between.trimStart().length;
  const rest = file.text.slice(at, Math.min(endOfLine(file.text, at), piece.end));
  const value = /^(["'])(.*?)\1/.exec(rest);
  const end = at + (value?.[0].length ?? 1);
  return {
    problem: {
      ruleId: 'attribute-value',
      place: file.position(start, end),
      reason: `“${excerptOf(file.text, start, end)}” has a colon where “=” should stand`,
      help: `write ${name}="${value?.[2] ?? '…'}"`,
      edits: value ? [{ start: start + name.length, end: at, text: '=' }] : undefined,
    },
    mend: { start, end, inProse: false },
  };
}

/** A tag without its `>`. */
function explainOpenTag({ file, piece, tag }: TagCase): Explained {
  const end = Math.min(Math.max(tag.attributes.at(-1)?.end ?? 0, tag.start + 1 + tag.name.length), piece.end);
  return {
    problem: {
      ruleId: 'note-syntax',
      place: file.position(tag.start, end),
      reason: `the tag “${excerptOf(file.text, tag.start, end)}” has no “>” at its end`,
      help: 'end it with “>” before its text, or with “/>” where it has none',
      edits: [{ start: end, end, text: '>' }],
    },
    mend: null,
  };
}
