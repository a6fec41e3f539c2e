// The tree of a note in; its front matter, or a message that says what stands in its place, out.
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { FrontMatter } from '../raw-note.ts';
import { checkYamlDepth } from './check-limits.ts';
import { excerptOf } from './excerpt.ts';
import type { Locator } from './locate.ts';
import { readYaml } from './read-yaml.ts';
import type { Report } from './report.ts';

const plainMarkdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();

type Matter = {
  readonly frontMatter: FrontMatter;
  /** Where the body begins, behind what is or was meant as front matter. */
  readonly bodyStart: number;
  readonly found: boolean;
};

/** The front matter of a note; `tree` is null where the note did not parse as MDX. Without front matter it is empty and partial. */
export function readFrontMatter(tree: Root | null, file: Locator, report: Report): Matter {
  const first = (tree ?? plainMarkdown.parse(file.text.slice(file.start))).children[0];
  if (first?.type !== 'yaml') {
    const bodyStart = explainMissing(file, report);
    const place = file.position(file.start, file.start);
    return { frontMatter: { data: {}, places: new Map(), place, partial: true }, bodyStart, found: false };
  }
  const bodyStart = (first.position?.end.offset ?? 0) + (tree ? 0 : file.start);
  const start = file.start + (/^.*(?:\r\n|\n|\r)/.exec(file.text.slice(file.start))?.[0].length ?? 0);
  const end = start + first.value.length;
  const place = file.position(file.start, bodyStart);
  if (!checkYamlDepth(file, start, end, report)) {
    return { frontMatter: { data: {}, places: new Map(), place, partial: true }, bodyStart, found: true };
  }
  const matter = readYaml(file, start, end, 'front-matter', report);
  const isEmpty = Object.keys(matter.data).length === 0 && !matter.partial;
  if (isEmpty)
    report({ ruleId: 'front-matter', place, reason: 'the front matter is empty', help: 'write its keys between the two lines of “---”' });
  return { frontMatter: { ...matter, place, partial: isEmpty || matter.partial === true }, bodyStart, found: true };
}

/** Say why there is no front matter; the answer is the offset at which the note's body then begins. */
function explainMissing(file: Locator, report: Report): number {
  const text = file.text.slice(file.start);
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const typed = excerptOf(line, 0, line.length);
  const say = (reason: string, help: string) => {
    report({ ruleId: 'front-matter', place: file.position(file.start, file.start + line.length), reason, help });
  };
  const lengthOf = (pattern: RegExp) => pattern.exec(text)?.[0].length;
  if (/^---[ \t]*$/.test(line)) {
    say('the front matter is opened here and never closed', 'put a line of “---” after its last key');
    return file.start + (lengthOf(/^[\s\S]*?(?:\r\n|\n|\r)(?=[ \t]*(?:[\r\n<#]|$))/) ?? text.length);
  }
  if (/^(?:[-+;]{2,}|[—–]+)/.test(line)) {
    say(`“${typed}” does not open front matter`, 'write the first line as “---” and nothing else, and the line after the last key too');
    return file.start + (lengthOf(/^[^\r\n]*(?:\r\n|\n|\r)[\s\S]*?(?:\r\n|\n|\r)(?:[-+;]{2,}|[—–]+)[ \t]*(?=[\r\n]|$)/) ?? line.length);
  }
  const keys = lengthOf(/^(?:[\w-]+:(?:[ \t][^\r\n]*)?(?:\r\n|\n|\r)|[ \t]+\S[^\r\n]*(?:\r\n|\n|\r))+---[ \t]*(?=[\r\n]|$)/);
  if (keys !== undefined) {
    say(`the front matter begins with “${typed}”, without a line of “---” above it`, 'write “---” and nothing else on the first line');
    return file.start + keys;
  }
  const late = lengthOf(/^[\s\S]{0,1000}?(?:^|[\r\n])[ \t]*---[ \t]*[\r\n]+(?:(?:[\w-]+:|[ \t]+\S)[^\r\n]*[\r\n]+)+---[ \t]*(?=[\r\n]|$)/);
  if (late !== undefined) {
    say('the front matter does not begin on the first line', 'delete what stands before its “---”');
    return file.start + late;
  }
  const help = 'begin it with a line of “---”, its keys, and another line of “---”';
  say(typed === '' ? 'the note has no front matter' : `the note begins with “${typed}” and has no front matter`, help);
  return file.start;
}
