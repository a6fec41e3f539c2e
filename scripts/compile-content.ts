// The content folder in; what the compiler makes of it, with every message and the texts they speak of, out.
import { type Compiled, compile } from '../lib/compile.ts';
import type { CruxMessage } from '../lib/message.ts';
import { readContent } from './read-content.ts';
import { readSources } from './read-sources.ts';

/** The folder of notes: `CRUX_CONTENT`, else `content`. */
export const contentFolder = () => process.env.CRUX_CONTENT || 'content';
/** The folder of the compiled corpus: `CRUX_GENERATED`, else `.generated`. */
export const generatedFolder = () => process.env.CRUX_GENERATED || '.generated';

export type CompiledContent = Compiled & { readonly texts: ReadonlyMap<string, string>; readonly failed: boolean };

/** Read the notes and the source texts and compile them. `failed` says that there is at least one error. */
export function compileContent(root: string = contentFolder()): CompiledContent {
  const content = readContent(root);
  const compiled = compile({ files: content.files, sources: readSources(), lock: content.lock, unread: content.unread });
  const messages: readonly CruxMessage[] = [...content.messages, ...compiled.messages];
  const texts = new Map(content.files.map((file) => [file.path, file.text]));
  if (content.lock !== null) texts.set(`${root}/anchors.lock.json`, content.lock);
  return { ...compiled, messages, texts, failed: messages.some((message) => message.fatal === true) };
}
