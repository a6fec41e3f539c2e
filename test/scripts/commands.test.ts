// The commands as a person runs them: what they print, and the code they end with.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const project = process.cwd();
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'crux-commands-'));
  cpSync('e2e/minimal', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const environment = () => ({
  ...process.env,
  CRUX_CONTENT: join(root, 'content'),
  CRUX_SOURCES: join(root, 'sources'),
  CRUX_GENERATED: join(root, 'generated'),
});
function command(script: string, ...args: string[]) {
  const tsx = ['--import', resolve('node_modules/tsx/dist/esm/index.mjs')];
  const done = spawnSync(process.execPath, [...tsx, join(project, 'scripts', script), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: environment(),
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
const note = () => join(root, 'content/essays/miller-2024.mdx');
const breakNote = () => writeFileSync(note(), readFileSync(note(), 'utf8').replace('to="traffic-moves"', 'to="trafic-moves"'));

describe('check', () => {
  it('ends with 0 on clean notes', () => {
    const { code, out } = command('check.ts');
    expect(out).toBe('0 errors, 0 warnings\n');
    expect(code).toBe(0);
  });

  it('ends with 1 on an error, and names file, line, column, the word and a fix', () => {
    breakNote();
    const { code, err } = command('check.ts');
    expect(code).toBe(1);
    expect(err).toContain('essays/miller-2024.mdx');
    expect(err).toMatch(/17:17.*error.*trafic-moves/);
    expect(err).toContain('traffic-moves');
  });

  it('prints one array of messages for tools', () => {
    breakNote();
    const { code, out } = command('check.ts', '--format', 'json');
    const rows = JSON.parse(out).filter((row: { level: string }) => row.level === 'error');
    expect(code).toBe(1);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ line: 17, column: 17, level: 'error', excerpt: '  <Supports to="trafic-moves">', related: [] });
    expect(Object.keys(rows[0])).toEqual([
      'path',
      'line',
      'column',
      'endLine',
      'endColumn',
      'ruleId',
      'level',
      'reason',
      'excerpt',
      'help',
      'related',
      'edits',
    ]);
  });

  it('writes nothing', () => {
    breakNote();
    const before = readFileSync(note(), 'utf8');
    command('check.ts');
    expect(readFileSync(note(), 'utf8')).toBe(before);
    expect(existsSync(join(root, 'generated'))).toBe(false);
  });

  it('ends with 2 on wrong usage', () => {
    const { code, err } = command('check.ts', '--format', 'xml');
    expect(code).toBe(2);
    expect(err).toContain('“xml”');
  });

  it('ends with 74 where the notes are not there', () => {
    rmSync(join(root, 'content'), { recursive: true });
    const { code, err } = command('check.ts');
    expect(code).toBe(74);
    expect(err).toContain('content is not there');
  });
});

describe('graph', () => {
  it('writes the same bytes in another time zone and locale', () => {
    expect(command('graph.ts').code).toBe(0);
    const files = ['corpus.json', 'bodies.json', 'layouts.json', 'search.json', 'manifest.json', 'revision.json'];
    const first = files.map((file) => readFileSync(join(root, 'generated', file), 'utf8'));
    rmSync(join(root, 'generated'), { recursive: true });
    process.env.TZ = 'Pacific/Kiritimati';
    process.env.LC_ALL = 'tr_TR.UTF-8';
    expect(command('graph.ts').code).toBe(0);
    delete process.env.TZ;
    delete process.env.LC_ALL;
    expect(files.map((file) => readFileSync(join(root, 'generated', file), 'utf8'))).toEqual(first);
  });

  it('leaves the last output as it is where a note is broken', () => {
    command('graph.ts');
    const before = readFileSync(join(root, 'generated/manifest.json'), 'utf8');
    breakNote();
    const { code, err } = command('graph.ts');
    expect(code).toBe(1);
    expect(err).toContain('Nothing was written');
    expect(readFileSync(join(root, 'generated/manifest.json'), 'utf8')).toBe(before);
  });

  it('ends with 75 while another build writes, and works after a killed one', async () => {
    const holder = spawn(
      process.execPath,
      [
        '--import',
        resolve('node_modules/tsx/dist/esm/index.mjs'),
        '-e',
        `
      import { withBuildLock } from ${JSON.stringify(join(project, 'scripts/build-lock.ts'))};
      await withBuildLock(${JSON.stringify(join(root, 'generated'))}, () => { console.log('held'); return new Promise((go) => setTimeout(go, 60000)); });
    `.trim(),
        '--input-type=module',
      ],
      { cwd: project },
    );
    await new Promise((go) => holder.stdout.once('data', go));
    const held = command('graph.ts');
    expect(held.err).toContain('Another build is writing');
    expect(held.code).toBe(75);
    holder.kill('SIGKILL');
    // Its lock goes stale after ten seconds without a sign of life.
    await new Promise((go) => setTimeout(go, 11_000));
    expect(command('graph.ts').code).toBe(0);
  }, 60_000);

  it('ends with 74 and a sentence where the folder cannot be written', () => {
    writeFileSync(join(root, 'file'), '');
    const tsx = ['--import', resolve('node_modules/tsx/dist/esm/index.mjs')];
    const done = spawnSync(process.execPath, [...tsx, join(project, 'scripts/graph.ts')], {
      cwd: root,
      encoding: 'utf8',
      env: { ...environment(), CRUX_GENERATED: join(root, 'file/generated') },
    });
    expect(done.status).toBe(74);
    expect(done.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('names the absent texts, and goes on from the lock', () => {
    expect(command('anchors.ts').code).toBe(0);
    command('graph.ts');
    const before = readFileSync(join(root, 'generated/corpus.json'), 'utf8');
    rmSync(join(root, 'generated'), { recursive: true });
    rmSync(join(root, 'sources'), { recursive: true });
    const { code, err } = command('graph.ts');
    expect(err).toContain('miller-2024.txt');
    expect(code).toBe(0);
    expect(readFileSync(join(root, 'generated/corpus.json'), 'utf8')).toBe(before);
  });

  it('says where the lock of anchors is broken', () => {
    command('anchors.ts');
    const lock = join(root, 'content/anchors.lock.json');
    writeFileSync(lock, readFileSync(lock, 'utf8').slice(0, -40));
    const { code, err } = command('graph.ts');
    expect(code).toBe(1);
    expect(err).toContain('anchors.lock.json');
    expect(err).toContain('npm run anchors');
    expect(command('anchors.ts').code).toBe(0);
    expect(command('graph.ts').code).toBe(0);
  });
});

describe('agreement', () => {
  /** The reader saw one statement fewer. */
  const readTwice = () => {
    const text = readFileSync(note(), 'utf8');
    for (const [reader, found] of [
      ['first', text],
      ['second', text.replace(/<Recommendation[\s\S]*?<\/Recommendation>/, '')],
    ] as const) {
      mkdirSync(join(root, 'content', reader));
      writeFileSync(join(root, 'content', reader, 'miller-2024.mdx'), found);
    }
  };

  it('measures two readings, and the check is then content until one of them changes', () => {
    readTwice();
    expect(command('check.ts').err).toContain('not measured yet');
    const { code, out } = command('agreement.ts');
    expect(code).toBe(0);
    expect(out).toContain('miller-2024: 2 of 3 found by both (0.6667), kappa on kind 1');
    expect(command('check.ts').out).toBe('0 errors, 0 warnings\n');
    const written = readFileSync(join(root, 'content/agreement.yaml'), 'utf8');
    command('agreement.ts');
    expect(readFileSync(join(root, 'content/agreement.yaml'), 'utf8')).toBe(written);
    const second = join(root, 'content/second/miller-2024.mdx');
    writeFileSync(second, `${readFileSync(second, 'utf8')}\nA word more.\n`);
    expect(command('check.ts').err).toMatch(/the second reading of .miller-2024. was changed/);
  });

  it('lists what one reader alone found, and writes nothing', () => {
    readTwice();
    const { code, out } = command('agreement.ts', '--list');
    expect(code).toBe(0);
    expect(out).toMatch(/found by the first reader only \(1\)\n {2}recommendation/);
    expect(existsSync(join(root, 'content/agreement.yaml'))).toBe(false);
  });

  it('ends with 74 without the source text, with 1 on a fault in a reading, with 2 on wrong usage', () => {
    readTwice();
    expect(command('agreement.ts', '--lists').code).toBe(2);
    const second = join(root, 'content/second/miller-2024.mdx');
    const sound = readFileSync(second, 'utf8');
    writeFileSync(second, sound.replace('<Claim id', '<Claim ide'));
    expect(command('agreement.ts')).toMatchObject({ code: 1, out: '' });
    writeFileSync(second, sound);
    rmSync(join(root, 'sources'), { recursive: true });
    const { code, err } = command('agreement.ts');
    expect(code).toBe(74);
    expect(err).toContain('miller-2024.txt');
    expect(existsSync(join(root, 'content/agreement.yaml'))).toBe(false);
  });
});

describe('export', () => {
  it('prints the corpus and nothing else', () => {
    const { code, out } = command('export.ts', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out).statements).toHaveLength(3);
  });

  it('ends with 2 and the list of formats on an unknown one', () => {
    const { code, err, out } = command('export.ts', 'pdf');
    expect(code).toBe(2);
    expect(err).toContain('json');
    expect(out).toBe('');
  });
});

describe('new', () => {
  it('writes a note with its front matter, and copies the text beside it', () => {
    writeFileSync(join(root, 'essay.txt'), 'On roads\n\nRoads are long.\n');
    const { code } = command('new.ts', 'essay', 'smith-2023', 'essay.txt');
    expect(code).toBe(0);
    const written = readFileSync(join(root, 'content/essays/smith-2023.mdx'), 'utf8');
    expect(written).toContain('title: On roads');
    expect(written).toContain('author: smith');
  });

  it('never overwrites a note', () => {
    const { code, err } = command('new.ts', 'essay', 'miller-2024', 'sources/miller-2024.txt');
    expect(code).toBe(2);
    expect(err).toContain('is there already');
  });

  it('explains its usage', () => {
    expect(command('new.ts', 'poem').code).toBe(2);
    expect(command('new.ts', 'essay', 'Smith 2023', 'essay.txt').err).toContain('“Smith 2023” is no key');
    expect(command('new.ts', 'essay', 'smith-2023', 'nowhere.txt').code).toBe(74);
  });
});

describe('start', () => {
  const start = (env: Record<string, string>) =>
    spawnSync(process.execPath, [join(project, 'scripts/start.mjs')], { encoding: 'utf8', env: { ...environment(), ...env } });

  it('says in one sentence that the port is in use', async () => {
    const server = createServer();
    const port = await new Promise<number>((go) => {
      server.listen(0, 'localhost', () => {
        const address = server.address();
        go(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const { status, stderr } = start({ PORT: String(port) });
    server.close();
    expect(stderr).toBe(`Port ${port} is in use: stop what runs there, or choose another with PORT=${port + 1} npm start.\n`);
    expect(status).toBe(1);
  });

  it('says in one sentence that PORT is no port', () => {
    const { status, stderr } = start({ PORT: 'eighty' });
    expect(stderr).toContain('PORT is “eighty”');
    expect(status).toBe(2);
  });
});
