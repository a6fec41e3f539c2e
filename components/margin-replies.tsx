// A statement in, what other authors say on it out: three notes in the margin, the rest on demand; on a phone a row that leads there.

import type { Statement } from '../lib/types.ts';
import { localId, statementPath } from './addresses.ts';
import { countOf } from './author-names.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { ChevronIcon } from './interface-icons.tsx';
import { MarginReply } from './margin-reply.tsx';
import { repliesTo } from './statement-relations.ts';

const shownAtOnce = 3;

export function MarginReplies({ index, statement }: { readonly index: CorpusIndex; readonly statement: Statement }) {
  const replies = repliesTo(index, statement);
  const rest = replies.slice(shownAtOnce);
  const id = `replies-${localId(statement.id)}`;
  if (replies.length === 0) {
    return (
      <div className="replies" id={id}>
        <p className="replies-none">No other author answers this.</p>
      </div>
    );
  }
  return (
    <>
      <a className="replies-link" href={`${statementPath(statement.id)}#others`} data-replies={id}>
        {countOf(replies.length, 'reply', 'replies')} from other authors
        <ChevronIcon to="right" />
      </a>
      <div className="replies" id={id}>
        <ul aria-label={`Replies from other authors to “${statement.short}”`}>
          {replies.slice(0, shownAtOnce).map((view) => (
            <MarginReply key={keyOf(view)} index={index} view={view} />
          ))}
        </ul>
        {rest.length === 0 ? null : (
          <details className="reply-rest">
            <summary>{rest.length} more</summary>
            <ul>
              {rest.map((view) => (
                <MarginReply key={keyOf(view)} index={index} view={view} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </>
  );
}

function keyOf(view: ReturnType<typeof repliesTo>[number]): string {
  return `${view.relation.kind} ${view.relation.from} ${view.relation.to}`;
}
