// A node of the graph in, the address of the page that it stands for out.
import type { NodeKind } from '../../lib/layout.ts';
import { debatePath, localId, questionPath, statementPath } from '../addresses.ts';
import type { CorpusIndex } from '../corpus-index.ts';

export function nodePage(index: CorpusIndex, { id, kind }: { readonly id: string; readonly kind: NodeKind }): string {
  if (kind === 'question') return questionPath(id);
  if (kind === 'crux') return `${debatePath(id.split('/')[0] ?? id)}#${localId(id)}`;
  const event = index.event.get(id);
  return event === undefined ? statementPath(id) : `${questionPath(event.question.id)}#${localId(id)}`;
}
