// An error of the system in; one sentence a person can act on out. Node built-ins only.

const why = {
  EACCES: 'is not open to this user: give this user the right to write there',
  EPERM: 'is not open to this user: give this user the right to write there',
  EROFS: 'lies on a read-only disk: clone to a place that can be written',
  ENOSPC: 'cannot be written, the disk is full: free some space and run again',
  ENOENT: 'is not there',
  ENOTDIR: 'is not a folder',
};

/** One sentence: which file, what is wrong with it, what to do. Anything else than an error of the system is printed whole. */
export function explain(error) {
  if (!error?.syscall) return `Crux failed by a fault of its own. Please report this:\n${error?.stack ?? error}`;
  return `${error.path ?? 'A file'} ${why[error.code] ?? `failed (${error.code})`}.`;
}
