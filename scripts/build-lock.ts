// Work that writes an output folder in; it runs alone, or the command ends with code 75.
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { lock } from 'proper-lockfile';
import { exitCodes } from './exit-codes.ts';
import { CommandFailure } from './run-command.ts';

/**
 * Run `work` while holding the lock beside `folder`. A lock left by a killed build goes stale after ten seconds.
 * @throws CommandFailure (75) where another build holds it.
 */
export async function withBuildLock<T>(folder: string, work: () => Promise<T> | T): Promise<T> {
  const path = resolve(folder);
  mkdirSync(dirname(path), { recursive: true });
  let release: () => Promise<void>;
  try {
    release = await lock(path, { realpath: false, lockfilePath: `${path}.lock`, stale: 10_000, update: 2_000 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOCKED') {
      throw new CommandFailure(`Another build is writing ${folder}: wait for it to end and run again.`, exitCodes.locked);
    }
    throw error;
  }
  try {
    return await work();
  } finally {
    await release();
  }
}
