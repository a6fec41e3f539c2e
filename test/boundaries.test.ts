// Plants an import for every forbidden pair of folders, in a copy of the linter's set-up, and expects each to be refused.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const stages = ['parse', 'validate', 'anchor', 'agreement', 'analyse', 'emit', 'link'];
const pages = ['react', 'react-dom/server', 'next', 'next/link'];
/** How a file two folders down would name a file of that folder. */
const specifier = (folder: string) => (folder === 'link' ? '../link.ts' : folder === 'compile' ? '../compile.ts' : `../${folder}/x.ts`);
const outside = ['../../app/x.ts', '../../components/x.tsx', '../../scripts/x.ts'];

const inStages = stages.map((own) => ({
  file: own === 'link' ? 'lib/link/probe.ts' : `lib/${own}/probe.ts`,
  refused: [...stages.filter((other) => other !== own).map(specifier), '../compile.ts', 'node:fs', ...pages, ...outside],
  allowed: ['../types.ts', '../vocabulary.ts', '../message.ts', '../search/x.ts', '../score/x.ts', '../map/x.ts', 'yaml', 'zod'],
}));
const shared = ['search', 'score', 'map'].map((own) => ({
  file: `lib/${own}/probe.ts`,
  refused: [...stages.map(specifier), '../compile.ts', '../message.ts', 'zod', 'unified', 'remark-parse', 'node:fs', ...pages, ...outside],
  allowed: ['../types.ts', '../vocabulary.ts', ...(own === 'score' ? ['../insights.ts', 'd3-array', 'd3-random'] : ['flexsearch'])],
}));
const cases = [
  ...inStages,
  ...shared,
  { file: 'lib/vocabulary.ts', refused: ['./types.ts', 'zod', 'hast', 'node:fs', 'react'], allowed: [] },
  {
    file: 'lib/note.ts',
    refused: ['zod', './message.ts', './validate/x.ts', 'node:fs'],
    allowed: ['unist', './types.ts', './raw-note.ts'],
  },
  {
    file: 'lib/types.ts',
    refused: ['zod', './message.ts', './parse/x.ts', 'node:fs', 'react'],
    allowed: ['hast', 'unist', './vocabulary.ts', './insights.ts'],
  },
  {
    file: 'lib/compile.ts',
    refused: ['node:fs', ...pages, '../app/x.ts', '../components/x.tsx', '../scripts/x.ts'],
    allowed: ['./parse/x.ts', './link.ts'],
  },
  { file: 'scripts/probe.ts', refused: ['../app/x.ts', '../components/x.tsx'], allowed: ['../lib/compile.ts', 'node:fs'] },
  {
    file: 'components/graph/probe.tsx',
    refused: [
      ...stages.map((s) => `../../lib/${s}${s === 'link' ? '.ts' : '/x.ts'}`),
      '../../lib/compile.ts',
      'node:fs',
      '../../app/x.ts',
      '../../scripts/x.ts',
    ],
    allowed: ['react', 'next/link', '../../lib/types.ts', '../../lib/search/x.ts', '../../lib/map/x.ts', 'cytoscape'],
  },
  {
    file: 'app/x/probe.tsx',
    refused: ['parse', 'validate', 'anchor', 'agreement', 'analyse']
      .map((s) => `../../lib/${s}/x.ts`)
      .concat('../../lib/compile.ts', 'node:fs', '../../scripts/x.ts'),
    allowed: ['react', '../../components/x.tsx', '../../lib/emit/x.ts', '../corpus.ts'],
  },
  {
    file: 'app/corpus.ts',
    refused: ['../lib/parse/x.ts', '../lib/compile.ts', '../scripts/x.ts'],
    allowed: ['node:fs', '../lib/types.ts'],
  },
];

const root = mkdtempSync(join(tmpdir(), 'crux-boundaries-'));
let reported = '';

beforeAll(async () => {
  const setUp = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(root, 'biome.json'), JSON.stringify({ ...setUp, vcs: { enabled: false } }));
  for (const { file, refused, allowed } of cases) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    const lines = [...refused, ...allowed].map((from) => `import ${JSON.stringify(from)};`);
    writeFileSync(join(root, file), `${lines.join('\n')}\n`);
  }
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  reported = await new Promise((resolve) => {
    execFile(
      process.execPath,
      [biome, 'lint', '--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=none', '.'],
      { cwd: root },
      (_error, out) => resolve(out),
    );
  });
}, 30_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.each(cases)('$file', ({ file, refused, allowed }) => {
  const lines = () =>
    [...reported.matchAll(/noRestrictedImports,file=([^,]+),line=(\d+)/g)]
      .filter((m) => m[1]?.endsWith(`/${file}`))
      .map((m) => Number(m[2]));
  it.each(refused.map((from, index) => ({ from, line: index + 1 })))('may not import $from', ({ line }) => {
    expect(lines()).toContain(line);
  });
  it.each(allowed.map((from, index) => ({ from, line: refused.length + index + 1 })))('may import $from', ({ line }) => {
    expect(lines()).not.toContain(line);
  });
});
