// The tree of a note in; its front matter, or a message that says what stands in its place, out.
import type { Root, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { FrontMatter } from '../types.ts';
import { checkYamlDepth } from './check-limits.ts';
import { excerptOf } from './excerpt.ts';
import type { Locator } from './locate.ts';
import { readYaml } from './read-yaml.ts';
import type { Report } from './report.ts';

const plainMarkdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();

/** The front matter of a note; `tree` is null where the note did not parse. Places in it are relative to `file.start` alone. */
export function readFrontMatter(tree: Root | null, file: Locator, report: Report): { frontMatter: FrontMatter | null; bodyStart: number } {
  const first = (tree ?? plainMarkdown.parse(file.text.slice(file.start))).children[0];
  if (first?.type !== 'yaml' || first.position === undefined) return { frontMatter: null, bodyStart: explainMissing(file, report) };
  return { frontMatter: readMatter(first, file, report), bodyStart: file.start + lengthOf(first, file) };
}

/** Both trees name the node's end; only one of them in offsets of the file, so it is counted from its length. */
function lengthOf(node: Yaml, file: Locator): number {
  const opening = /^.*(?:\r\n|\n|\r)/.exec(file.text.slice(file.start))?.[0].length ?? 0;
  const rest = file.text.slice(file.start + opening + node.value.length);
  return opening + node.value.length + (/^(?:\r\n|\n|\r)?---[ \t]*/.exec(rest)?.[0].length ?? 0);
}

function readMatter(node: Yaml, file: Locator, report: Report): FrontMatter | null {
  const start = file.start + (/^.*(?:\r\n|\n|\r)/.exec(file.text.slice(file.start))?.[0].length ?? 0);
  const end = start + node.value.length;
  const place = file.position(file.start, file.start + lengthOf(node, file));
  if (!checkYamlDepth(file, start, end, report)) return { data: {}, places: new Map(), place, partial: true };
  const matter = readYaml(file, start, end, 'front-matter', report);
  if (Object.keys(matter.data).length === 0 && !matter.partial) {
    report({ ruleId: 'front-matter', place, reason: 'the front matter is empty', help: 'write its keys between the two lines of “---”' });
    return null;
  }
  return { ...matter, place };
}

/** Say why there is no front matter; the answer is the offset at which the note's body then begins. */
function explainMissing(file: Locator, report: Report): number {
  const text = file.text.slice(file.start);
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const typed = line.trim();
  const place = file.position(file.start, file.start + line.length);
  const say = (reason: string, help: string) => report({ ruleId: 'front-matter', place, reason, help });
  if (/^---\s*$/.test(line)) {
    say('the front matter is opened here and never closed', 'put a line of “---” after its last key');
    return file.start + (/^[\s\S]*?(?:\r\n|\n|\r)(?=[ \t]*(?:[\r\n<#]|$))/.exec(text)?.[0].length ?? text.length);
  }
  if (/^[-+;—–]{2,}/.test(typed)) {
    say(`“${excerptOf(typed, 0, typed.length)}” does not open front matter`, 'write the first line as “---” and nothing else, and the line after the last key too');
    const fence = /^[^\r\n]*(?:\r\n|\n|\r)[\s\S]*?(?:\r\n|\n|\r)(?:-{2,}|\+{3}|;{3}|[—–]+)[^\r\n]*/.exec(text)?.[0].length;
    return file.start + (fence ?? line.length);
  }
  if (/^\s*---[ \t]*$/m.test(text.slice(0, text.search(/\S/) + 10)) && /^\s/.test(text)) {
    say('the front matter does not begin on the first line', 'delete what stands before its “---”');
    return file.start + (/^\s*---[\s\S]*?[\r\n]---[^\r\n]*/.exec(text)?.[0].length ?? 0);
  }
  say(typed === '' ? 'the note has no front matter' : `the note begins with “${excerptOf(typed, 0, typed.length)}” and has no front matter`, 'begin it with a line of “---”, its keys, and another line of “---”');
  return file.start;
}
