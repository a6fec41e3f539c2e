// `npm run new -- essay <key> <source.txt>`: a new note with its front matter filled in, and the text where the check finds it.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { contentFolder } from './compile-content.ts';
import { exitCodes } from './exit-codes.ts';
import { sourcesFolders } from './read-sources.ts';
import { CommandFailure, runCommand } from './run-command.ts';

const usage = 'Usage: npm run new -- essay <key> <source.txt>   (a key is an author and a year: smith-2024)';

/** The first line of words is most often the headline. */
function guessTitle(text: string): string {
  const line = text.split(/\r\n|\n|\r/).find((candidate) => candidate.trim() !== '') ?? '';
  return line.trim().length <= 140 ? line.trim() : '';
}

function newNote(key: string, file: string, title: string): string {
  const [, author = '', year = ''] = /^(.+?)-(\d{4})[a-z]?$/.exec(key) ?? [];
  const frontMatter = {
    title,
    author,
    outlet: '',
    published: year === '' ? '' : `${year}-01-01/${year}-12-31`,
    url: '',
    ...(file === `${key}.txt` ? {} : { source: file }),
  };
  return `---
${stringify(frontMatter).trimEnd()}
---

{/* First a paragraph that says what the essay says as a whole; then sections, each with its statements. npm run check tells what is missing. */}

## First section

{/*
<Claim id="a-short-id" type="factual" quote="first words … last words" topics="a-topic">
  One sentence in your own words, as sure as the author and no surer.
</Claim>
*/}
`;
}

await runCommand(() => {
  const [what, key = '', source = '', ...more] = process.argv.slice(2);
  if (what !== 'essay' || source === '' || more.length > 0) throw new CommandFailure(usage, exitCodes.usage);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key)) {
    throw new CommandFailure(`“${key}” is no key: use small letters, digits and single hyphens.\n${usage}`, exitCodes.usage);
  }
  const path = `${contentFolder()}/essays/${key}.mdx`;
  if (existsSync(path)) throw new CommandFailure(`${path} is there already.`, exitCodes.usage);
  if (!existsSync(source))
    throw new CommandFailure(`${source} is not there: name the file that holds the essay's text.`, exitCodes.inputOutput);

  const known = source.endsWith('.txt') && sourcesFolders().some((folder) => resolve(source) === resolve(join(folder, basename(source))));
  if (!known) {
    const folder = process.env.CRUX_SOURCES || 'sources';
    mkdirSync(folder, { recursive: true });
    copyFileSync(source, `${folder}/${key}.txt`);
    console.log(
      `Copied the text to ${folder}/${key}.txt, ${folder === 'sources' ? 'which git ignores: ' : ''}it is never committed or served.`,
    );
  }
  mkdirSync(`${contentFolder()}/essays`, { recursive: true });
  writeFileSync(path, newNote(key, known ? basename(source) : `${key}.txt`, guessTitle(readFileSync(source, 'utf8'))), { flag: 'wx' });
  console.log(`Wrote ${path}. Fill in its front matter, add the author to ${contentFolder()}/authors.yaml, then: npm run check`);
  return exitCodes.clean;
});
