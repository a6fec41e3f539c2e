// Builds the site from the compiled notes into one of two folders and points at it last, so that a killed build hurts nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const inputs = ['app', 'components', 'lib', 'public', 'next.config.mjs', 'package-lock.json', 'tsconfig.json', 'scripts/setup'];

function filesOf(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/** A hash of all that a built page depends on. */
function hashInputs(generated) {
  const hash = createHash('sha256');
  for (const file of [...filesOf(generated), ...inputs.flatMap(filesOf)]) {
    hash
      .update(`${file.replaceAll('\\', '/')}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.update(process.versions.node).digest('hex');
}

const marker = (folder) => join(folder, 'crux-built');
const builtFrom = (folder) => (folder !== null && existsSync(marker(folder)) ? readFileSync(marker(folder), 'utf8') : null);

/** The folder of the last good build, or null. */
export function lastBuild(pointer = '.next-current') {
  if (!existsSync(pointer)) return null;
  const folder = readFileSync(pointer, 'utf8').trim();
  return builtFrom(folder) === null ? null : folder;
}

/**
 * Build unless the last build was made from the same bytes.
 * @returns {Promise<string | null>} the folder to serve, or null where the build failed (the last good one stays).
 */
export async function buildSite({ generated = '.generated', folders = ['.next-a', '.next-b'], pointer = '.next-current' } = {}) {
  const wanted = hashInputs(generated);
  const last = lastBuild(pointer);
  if (last !== null && builtFrom(last) === wanted) return last;
  const folder = folders.find((name) => name !== last) ?? folders[0];
  rmSync(folder, { recursive: true, force: true });
  console.log('Building the site …');
  const built = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', process.env.CRUX_QUIET ? 'ignore' : 'inherit', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', CRUX_DIST: folder, CRUX_GENERATED: generated },
  });
  if (built.status !== 0) return null;
  const { writePolicies } = await import('./write-policies.mjs');
  writePolicies(join(folder, 'server', 'app'));
  // The other build would type-check these.
  rmSync(join(folder, 'types'), { recursive: true, force: true });
  writeFileSync(marker(folder), wanted);
  writeFileSync(`${pointer}.tmp`, `${folder}\n`);
  renameSync(`${pointer}.tmp`, pointer);
  return folder;
}
