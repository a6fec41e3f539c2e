// The base corpus with some texts replaced in; what the compiler says of it, one line a message, out.
import { compile } from '../lib/compile.ts';
import { readFixture } from './read-fixture.ts';

/** A file below content/, what stands there, and what to put in its place. */
export type Change = readonly [path: string, from: string, to: string];

/** `path:line:column rule: reason`, without the hints (info); places as vfile counts them. */
export function toldOf(...changes: readonly Change[]): readonly string[] {
  const base = readFixture('_base');
  const texts = new Map(base.files.map(({ path, text }) => [path, text]));
  for (const [name, from, to] of changes) {
    const path = `content/${name}`;
    const text = texts.get(path) ?? '';
    if (!text.includes(from)) throw new Error(`${path} does not hold “${from}”`);
    texts.set(
      path,
      text.replace(from, () => to),
    );
  }
  const { messages } = compile({ ...base, files: [...texts].map(([path, text]) => ({ path, text })) });
  return messages
    .filter(({ fatal }) => fatal !== undefined)
    .map(({ file = '', line, column, ruleId, reason }) => `${file.slice('content/'.length)}:${line}:${column} ${ruleId}: ${reason}`);
}
