// An essay in, its passages in the order of the text out, under the same head as its note.
import type { Root } from 'hast';
import type { Essay } from '../../lib/types.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { Prose } from '../prose.tsx';
import { EssayHead } from './essay-head.tsx';
import { PassageList } from './passage-list.tsx';
import { splitLead } from './split-lead.ts';

type Props = { readonly index: CorpusIndex; readonly essay: Essay; readonly body: Root | null };

export function EssayPassages({ index, essay, body }: Props) {
  const { lead } = splitLead(body);
  return (
    <div className="page essay-passages">
      <EssayHead index={index} essay={essay} view="passages" lead={lead === null ? null : <Prose index={index} body={lead} />} />
      <PassageList index={index} essay={essay} />
    </div>
  );
}
