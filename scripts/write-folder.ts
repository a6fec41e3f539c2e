// A set of artefacts in; a folder that holds exactly these, written whole or not at all.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    // Windows does not sync folders; the rename is still atomic there.
    if (!(error instanceof Error && 'code' in error && (error.code === 'EPERM' || error.code === 'EISDIR'))) throw error;
  } finally {
    closeSync(handle);
  }
}

function writeSynced(path: string, text: string): void {
  const handle = openSync(path, 'w');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Write one file so that a reader meets the old text or the new, never a part. */
export function writeFileAtomic(path: string, text: string): void {
  const beside = `${path}.tmp`;
  writeSynced(beside, text);
  renameSync(beside, path);
  sync(dirname(resolve(path)));
}

/** Undo a swap that was killed half-way: the old folder comes back, half-written ones go. */
export function recoverFolder(folder: string): void {
  if (!existsSync(folder) && existsSync(`${folder}.old`)) renameSync(`${folder}.old`, folder);
  for (const leftover of [`${folder}.new`, `${folder}.old`]) rmSync(leftover, { recursive: true, force: true });
}

/**
 * Write `files` beside `folder`, sync them, and swap the folders.
 * @returns false where the folder held exactly these bytes already (nothing is touched then).
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): boolean {
  recoverFolder(folder);
  const same = [...files].every(([name, text]) => existsSync(join(folder, name)) && readFileSync(join(folder, name), 'utf8') === text);
  if (same) return false;
  const beside = `${folder}.new`;
  mkdirSync(beside, { recursive: true });
  for (const [name, text] of files) writeSynced(join(beside, name), text);
  sync(beside);
  if (existsSync(folder)) renameSync(folder, `${folder}.old`);
  renameSync(beside, folder);
  sync(dirname(resolve(folder)));
  rmSync(`${folder}.old`, { recursive: true, force: true });
  return true;
}
