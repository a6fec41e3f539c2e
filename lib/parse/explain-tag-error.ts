// A fault inside a tag in; what is wrong with its quotes, commas or end, and how to mend it, out.
import { endOfLine, excerptOf } from './excerpt.ts';
import type { Case, Explained } from './explained.ts';
import { type ScannedTag, tagAt } from './scan-tag.ts';

/** The case, with the offset of the fault and the tag that it is in. */
type TagCase = Case & { readonly at: number; readonly tag: ScannedTag };

const curly = '“”„‟«»‘’‚‛‹›″′';

export function explainTagError(given: Case): Explained | null {
  const { file, piece, text, fault } = given;
  const at = fault.offset;
  const start = startOfTag(text, at - piece.start) + piece.start;
  if (start < piece.start) return null;
  // The text that was parsed: earlier faults of the same tag are blank in it.
  const seen = `${' '.repeat(piece.start)}${text.slice(0, piece.end - piece.start)}`;
  const tag = tagAt(seen, start);
  const inTag: TagCase = { ...given, at, tag };
  if (/before attribute value/.test(fault.words)) return explainValue(inTag);
  if (/in attribute value/.test(fault.words)) return explainOpenValue(inTag);
  const last = tag.attributes.at(-1);
  const mark = file.text[at] ?? '';
  if (last && /[\w-]+\s*=\s*$/.test(last.value)) return explainOpenValue(inTag);
  if (/^[,;]$/.test(mark) && (!last || last.end <= at) && !/\S/.test(seen.slice(last?.end ?? at, at).replace(/^\s+[\w-]+/, ''))) return explainComma(inTag);
  const between = seen.slice(last?.end ?? start + 1 + tag.name.length, at);
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
  for (const match of text.slice(0, offset).matchAll(/=\s*"[^"]*"|=\s*'[^']*'|<(?=[/A-Za-z_$])/g)) if (match[0] === '<') found = match.index;
  return found >= 0 ? found : text.lastIndexOf('<', offset);
}

/** `id=two`, `id=“two”`: quotes that are missing or curly. */
function explainValue({ file, piece, at }: TagCase): Explained {
  const line = file.text.slice(at, Math.min(endOfLine(file.text, at), piece.end));
  const name = /([\w:.-]+)(\s*=\s*)$/.exec(file.text.slice(Math.max(piece.start, at - 200), at));
  const start = at - (name?.[0].length ?? 0);
  const isCurly = curly.includes(line[0] ?? ' ');
  const typed = (isCurly ? new RegExp(`^[${curly}][^${curly}">]*[${curly}"]?`) : /^.*?(?=\s+[\w:-]+\s*=|\s*\/?>|\s*$)/).exec(line)?.[0] ?? '';
  const value = typed.replace(new RegExp(`^[${curly}"']+|[${curly}"',;]+$`, 'g'), '').trim();
  const attribute = name?.[1] ?? 'name';
  const text = `${attribute}="${value === '' ? '…' : value}"`;
  const fault = isCurly ? 'has curly quotes round its value' : value === '' ? 'has no value' : 'has no quotes round its value';
  return {
    problem: {
      ruleId: 'attribute-value',
      place: file.position(start, at + Math.max(typed.length, 1)),
      reason: `${attribute}=${typed} ${fault}`,
      help: isCurly ? `write ${text} with straight quotes` : `write ${text}`,
      edits: value === '' ? undefined : [{ start, end: at + typed.length, text }],
    },
    mend: { start, end: at + typed.length, inProse: false },
  };
}

/** `id="two type="causal"`: a value that is opened and not closed. */
function explainOpenValue({ file, piece, tag, at }: TagCase): Explained {
  const last = tag.attributes.at(-1);
  const swallowed = last && /^([\s\S]*?)\s+[\w-]+\s*=\s*$/.exec(last.value);
  const opened = /([\w:-]+)\s*=\s*["']/.exec(file.text.slice(last?.end ?? tag.start, at));
  if (last && swallowed) {
    const close = last.valueStart + (swallowed[1]?.length ?? 0);
    return {
      problem: {
        ruleId: 'attribute-value',
        place: file.position(last.start, close),
        reason: `the value of “${last.name}” is opened and not closed: ${excerptOf(file.text, last.start, close)}`,
        help: `put ${last.quote} behind “${excerptOf(swallowed[1] ?? '', 0, swallowed[1]?.length ?? 0)}”`,
        edits: [{ start: close, end: close, text: last.quote }],
      },
      mend: null,
    };
  }
  const start = opened ? (last?.end ?? tag.start) + opened.index : tag.start;
  const end = Math.min(endOfLine(file.text, start), piece.end);
  return {
    problem: {
      ruleId: 'attribute-value',
      place: file.position(start, end),
      reason: `the value of “${opened?.[1] ?? tag.name}” is opened and not closed: ${excerptOf(file.text, start, end)}`,
      help: 'put " behind its last word',
    },
    mend: null,
  };
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

/** `quote="he said "no" twice"`: a quote mark inside a value. */
function explainInnerQuote({ file, piece, tag, at }: TagCase): Explained {
  const last = tag.attributes.at(-1);
  const start = last?.start ?? tag.start;
  const inner = (last?.end ?? at) - 1;
  const rest = file.text.slice(inner, piece.end);
  const close = new RegExp(`${last?.quote ?? '"'}(?=\\s+[\\w:-]+\\s*=\\s*["'{“]|\\s*/?>)`).exec(rest);
  const end = close ? inner + close.index + 1 : null;
  return {
    problem: {
      ruleId: 'attribute-value',
      place: file.position(inner, inner + 1),
      reason: `a quote mark (${last?.quote ?? '"'}) stands inside the value of “${last?.name ?? tag.name}”: ${excerptOf(file.text, start, end ?? endOfLine(file.text, start))}`,
      help: 'inside a value write “ ” for quotes and ’ for an apostrophe',
      edits: end === null || last === undefined ? undefined : [{ start: last.valueStart, end: end - 1, text: curled(file.text.slice(last.valueStart, end - 1), last.quote) }],
    },
    mend: end === null ? null : { start, end, inProse: false },
  };
}

/** Straight marks of that kind made curly: an apostrophe, or opening and closing in turn. */
function curled(value: string, quote: string): string {
  let open = false;
  return value.replaceAll(quote, () => {
    if (quote === "'") return '’';
    open = !open;
    return open ? '“' : '”';
  });
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
