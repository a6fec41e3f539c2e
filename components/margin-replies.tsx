// A statement in, what other authors say on it out: two notes in the margin, the rest on its own page; on a phone a row that leads there.
import Link from 'next/link';
import type { Statement } from '../lib/types.ts';
import { localId, statementPath } from './addresses.ts';
import { countOf } from './author-names.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { ChevronIcon } from './interface-icons.tsx';
import { MarginReply } from './margin-reply.tsx';
import { repliesTo } from './statement-relations.ts';

/** As many as stand beside a card without making the page longer. */
const shownAtOnce = 2;

export function MarginReplies({ index, statement }: { readonly index: CorpusIndex; readonly statement: Statement }) {
  const replies = repliesTo(index, statement);
  const rest = replies.length - shownAtOnce;
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
      <div className="replies" id={id} data-count={replies.length}>
        <ul aria-label={`Replies from other authors to “${statement.short}”`}>
          {replies.slice(0, shownAtOnce).map((view) => (
            <MarginReply key={keyOf(view)} index={index} view={view} />
          ))}
        </ul>
        {rest <= 0 ? null : (
          <p className="reply-rest">
            <Link href={`${statementPath(statement.id)}#others`} prefetch={false}>
              {rest} more<span className="visually-hidden"> from other authors on “{statement.short}”</span>
            </Link>
          </p>
        )}
      </div>
    </>
  );
}

function keyOf(view: ReturnType<typeof repliesTo>[number]): string {
  return `${view.relation.kind} ${view.relation.from} ${view.relation.to}`;
}
