// A command's work in; its exit code out, and one clear sentence where the system or we ourselves failed.
import { exitCodes } from './exit-codes.ts';
import { explain } from './setup/explain.mjs';

/** Thrown by a command for wrong usage or a held lock: the sentence to print, and the exit code. */
export class CommandFailure extends Error {
  readonly exitCode: number;
  constructor(sentence: string, exitCode: number) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

/** Run `work` and set the process's exit code; never throws. */
export async function runCommand(work: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (error instanceof CommandFailure) {
      console.error(error.message);
      process.exitCode = error.exitCode;
    } else if (error instanceof Error && 'code' in error && 'syscall' in error) {
      console.error(explain(error));
      process.exitCode = exitCodes.inputOutput;
    } else {
      console.error('Crux failed by a fault of its own; nothing was written. Please report this:');
      console.error(error);
      process.exitCode = exitCodes.ourFault;
    }
  }
}
