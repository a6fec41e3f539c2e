// A query that no statement answers in; that there is none, and what to take away so that there are some, out.
'use client';

import type { SearchResult } from '../../lib/search/engine.ts';
import type { WayOn } from '../../lib/search/ways-on.ts';
import { wayWords } from './facet-words.ts';

type Props = {
  readonly result: SearchResult;
  readonly size: number;
  readonly onGo: (way: WayOn) => void;
  readonly onClear: () => void;
};

/** More ways than these are no help. */
const shown = 3;

export function NothingFound({ result, size, onGo, onClear }: Props) {
  return (
    <div className="nothing-found">
      <p>{result.text.includes(' ') || result.ways.length > 1 ? 'No statement has all of these.' : `No statement has “${result.text}”.`}</p>
      <ul className="ways">
        {result.ways.slice(0, shown).map((way) => (
          <li key={wayWords(way)}>
            <button type="button" className="text-button" onClick={() => onGo(way)}>
              Remove “{wayWords(way)}”
            </button>{' '}
            to see {way.count}.
          </li>
        ))}
        <li>
          <button type="button" className="text-button" onClick={onClear}>
            Remove everything
          </button>{' '}
          to see all {size}.
        </li>
      </ul>
    </div>
  );
}
