// The text of a file in; a message where it is too large, too deep or too costly to parse, before any parser sees it, out.
import type { Position } from 'unist';
import { endOfLine } from './excerpt.ts';
import type { Locator } from './locate.ts';
import type { Report } from './report.ts';

/** Bytes of UTF-8, but for the line: UTF-16 code units. The tokenizer's time grows with the square of some of these. */
export const limits = { note: 64 * 1024, line: 8 * 1024, collection: 512 * 1024, marks: 2000, depth: 32 } as const;

/** Whether a note may be parsed. */
export function checkNoteLimits(file: Locator, report: Report): boolean {
  return (
    checkSize(file, limits.note, report) && checkLineLengths(file, report) && checkLineDepths(file, report) && checkMarks(file, report)
  );
}

/** Whether a YAML collection may be parsed. */
export function checkDataLimits(file: Locator, report: Report): boolean {
  return (
    checkSize(file, limits.collection, report) &&
    checkLineLengths(file, report) &&
    checkYamlDepth(file, file.start, file.text.length, report)
  );
}

function checkSize(file: Locator, most: number, report: Report): boolean {
  const size = new TextEncoder().encode(file.text).length;
  if (size <= most) return true;
  const reason = `the file has ${Math.ceil(size / 1024)} kB, and ${most / 1024} kB is the most`;
  report({ ruleId: 'too-large', place: file.point(file.start), reason, help: 'split it into several files, or shorten it' });
  return false;
}

function checkLineLengths(file: Locator, report: Report): boolean {
  return everyLine(file, (line, place) => {
    if (line.length <= limits.line) return true;
    const reason = `this line has ${line.length} characters, and ${limits.line} is the most`;
    report({ ruleId: 'too-large', place, reason, help: 'break it into several lines' });
    return false;
  });
}

function checkLineDepths(file: Locator, report: Report): boolean {
  return everyLine(file, (line, place) => {
    if (openings(line) <= limits.depth) return true;
    const reason = `this line opens more than ${limits.depth} quotes, lists or tags`;
    report({ ruleId: 'too-deep', place, reason, help: 'take the text out of its quotes and lists' });
    return false;
  });
}

/** Whether a check passes on every line; each is checked, and has its first words as place. */
function everyLine(file: Locator, check: (line: string, place: Position) => boolean): boolean {
  const lines = Array.from(file.text.matchAll(/[^\r\n]+/g));
  return lines.map(({ 0: line, index }) => check(line, file.position(index, index + Math.min(line.length, 40)))).every((good) => good);
}

/** How many quotes and list items a line opens at its start, or how far it is indented, or how many tags and brackets it leaves open. */
function openings(line: string): number {
  const lead = /^(?:[ \t]*(?:>|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$)))*[ \t]*/.exec(line)?.[0] ?? '';
  const markers = lead.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  const indents = Math.floor((/^[ \t]*/.exec(line)?.[0].replace(/\t/g, '  ').length ?? 0) / 2);
  return Math.max(markers, indents > limits.depth * 2 ? indents : 0, deepestOpen(line, /<(\/?)[A-Za-z][^<>]*?(\/?)>/g));
}

function deepestOpen(line: string, tag: RegExp): number {
  let open = 0;
  let most = 0;
  for (const match of line.matchAll(tag)) {
    if (match[1]) open -= 1;
    else if (!match[2]) open += 1;
    most = Math.max(most, open);
  }
  return most;
}

function checkMarks(file: Locator, report: Report): boolean {
  let good = true;
  let begin = file.start;
  let marks = 0;
  const paragraphEnds = () => {
    if (marks > limits.marks) {
      const reason = `this paragraph has ${marks} of the characters * _ ~ [ ], and ${limits.marks} is the most`;
      const help = 'split it into several paragraphs, or delete the marks';
      report({ ruleId: 'too-complex', place: file.position(begin, Math.min(begin + 40, endOfLine(file.text, begin))), reason, help });
      good = false;
    }
    marks = 0;
  };
  for (const { 0: line, index } of file.text.matchAll(/[^\r\n]+|(?:\r\n|\n|\r){2}/g)) {
    if (line.trim() === '') paragraphEnds();
    else if (marks === 0) begin = index;
    marks += line.match(/[*_~[\]]/g)?.length ?? 0;
  }
  paragraphEnds();
  return good;
}

/** Whether brackets and dashes of YAML between two offsets nest less deep than the limit. */
export function checkYamlDepth(file: Locator, start: number, end: number, report: Report): boolean {
  const open: number[] = [];
  for (const match of file.text.slice(start, end).matchAll(/[[{]|[\]}]|^[ \t]*(?:[-?:][ \t]+){33,}/gm)) {
    if (/[\]}]/.test(match[0])) open.pop();
    else open.push(match.index);
    if (open.length <= limits.depth && match[0].length === 1) continue;
    const place = file.position(start + match.index, start + match.index + match[0].length);
    report({
      ruleId: 'too-deep',
      place,
      reason: `this is nested more than ${limits.depth} deep`,
      help: 'bring the values nearer to the top',
    });
    return false;
  }
  return true;
}
