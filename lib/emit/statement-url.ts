// A site and the id of a statement in; the whole address of its page out.
import type { Site } from '../types.ts';

/** Below the base that the corpus names. */
export function statementUrl(site: Site, id: string): string {
  return `${site.base.replace(/\/$/, '')}/statements/${id}`;
}
