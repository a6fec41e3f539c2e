// A statement in, the two ends of its quote and the link to the publisher's passage out.
import type { Statement } from '../lib/types.ts';
import { ExternalMark } from './interface-icons.tsx';

type Props = { readonly statement: Statement /** "at The Hill", where the page names the publisher. */; readonly where?: string };

export function Quote({ statement, where }: Props) {
  return (
    <blockquote className="quote">
      <span className="quoted">“{statement.quote}”</span>{' '}
      {statement.passageUrl === null ? null : (
        <a
          className="passage"
          href={statement.passageUrl}
          rel="external noopener"
          aria-label={`Passage${where === undefined ? '' : ` ${where}`}: “${statement.short}”`}
        >
          Passage{where === undefined ? '' : ` ${where}`}
          <ExternalMark />
        </a>
      )}
      {statement.anchorState === 'unchecked' ? <p className="fine">Passage not checked against the text</p> : null}
    </blockquote>
  );
}
