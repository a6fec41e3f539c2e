// A question in, its sources in full out: title, publisher, date, grade; for print and for those who follow them up.
import type { Question } from '../../lib/types.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { DateText } from '../date-text.tsx';

export function SourceList({ index, question }: { readonly index: CorpusIndex; readonly question: Question }) {
  const ids = [...new Set(question.events.flatMap((event) => event.sources))].sort();
  const sources = ids.flatMap((id) => index.reference.get(id) ?? []);
  if (sources.length === 0) return null;
  return (
    <details className="disclosure source-list">
      <summary>{sources.length === 1 ? 'The source in full' : `All ${sources.length} sources in full`}</summary>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            {source.url === null ? (
              <cite>{source.title}</cite>
            ) : (
              <a href={source.url} rel="external noopener">
                <cite>{source.title}</cite>
              </a>
            )}
            , {source.publisher}
            {source.issued === null ? null : (
              <>
                , <DateText date={source.issued} />
              </>
            )}
            . Grade {source.grade}.{source.note === null ? null : ` ${source.note}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
