// A fault in the value of an attribute in; what is wrong with its quotes, and how to mend it, out.
import { endOfLine, excerptOf } from './excerpt.ts';
import type { Explained, TagCase } from './explained.ts';
import type { ScannedAttribute } from './scan-tag.ts';

/** A value that ran on over the next attribute or the end of its tag, because its quote mark is missing. */
const swallowed = /^([^\r\n]*?)(?:\s+[\w-]+\s*=\s*$|\s*\/?>[ \t]*[\r\n])/;

const curly = '“”„‟«»‘’‚‛‹›″′';

/** Whether a value goes on where it should have ended. */
export function ranOn(attribute: ScannedAttribute): boolean {
  return swallowed.test(attribute.value);
}

/** `id=two`, `id=“two”`: quotes that are missing or curly. */
export function explainValue({ file, piece, at }: TagCase): Explained {
  const line = file.text.slice(at, Math.min(endOfLine(file.text, at), piece.end));
  const name = /([\w:.-]+)(\s*=\s*)$/.exec(file.text.slice(Math.max(piece.start, at - 200), at));
  const start = at - (name?.[0].length ?? 0);
  const isCurly = curly.includes(line[0] ?? ' ');
  const typed = /^.*?(?=\s+[\w:-]+\s*=|\s*\/?>|\s*$)/.exec(line)?.[0] ?? '';
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
export function explainOpenValue({ file, piece, tag, at }: TagCase): Explained {
  const last = tag.attributes.at(-1);
  const value = last && swallowed.exec(last.value)?.[1];
  const opened = /([\w:-]+)\s*=\s*["']/.exec(file.text.slice(last?.end ?? tag.start, at));
  if (last && value !== undefined) {
    const close = last.valueStart + value.length;
    const isCurly = value !== '' && curly.includes(value.slice(-1));
    return {
      problem: {
        ruleId: 'attribute-value',
        place: file.position(last.start, close),
        reason: `the value of “${last.name}” is opened and not closed: ${excerptOf(file.text, last.start, close)}`,
        help: isCurly ? `close it with ${last.quote}, as it is opened` : `put ${last.quote} behind “${excerptOf(value, 0, value.length)}”`,
        edits: [{ start: isCurly ? close - 1 : close, end: close, text: last.quote }],
      },
      mend: null,
    };
  }
  const start = opened ? (last?.end ?? tag.start) + opened.index : tag.start;
  const line = file.text.slice(start, Math.min(endOfLine(file.text, start), piece.end));
  const end = start + line.replace(/\s*\/?>\s*$/, '').length;
  return {
    problem: {
      ruleId: 'attribute-value',
      place: file.position(start, end),
      reason: `the value of “${opened?.[1] ?? tag.name}” is opened and not closed: ${excerptOf(file.text, start, end)}`,
      help: 'put " behind its last word',
      edits: opened ? [{ start: end, end, text: opened[0].slice(-1) }] : undefined,
    },
    mend: null,
  };
}

/** `quote="he said "no" twice"`: a quote mark inside a value. */
export function explainInnerQuote({ file, piece, tag, at }: TagCase): Explained {
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
      edits:
        end === null || last === undefined
          ? undefined
          : [{ start: last.valueStart, end: end - 1, text: curled(file.text.slice(last.valueStart, end - 1), last.quote) }],
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
