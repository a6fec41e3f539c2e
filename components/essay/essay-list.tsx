// All essays in, a row for each out: author, title, outlet, date, lead, counts.
import Link from 'next/link';
import { essayPath } from '../addresses.ts';
import { Byline } from '../byline.tsx';
import type { CorpusIndex } from '../corpus-index.ts';
import { DateText } from '../date-text.tsx';
import { essayCounts } from './essay-counts.ts';
import { inOrderOfPublication } from './essay-order.ts';

export function EssayList({ index }: { readonly index: CorpusIndex }) {
  return (
    <ul className="essay-list">
      {inOrderOfPublication(index.essays).map((essay) => (
        <li key={essay.id}>
          <div>
            <p className="essay-author">
              <Byline index={index} essay={essay} linked />
            </p>
            <p className="fine">{essay.outlet}</p>
            <p className="fine">
              <DateText date={essay.published} published />
            </p>
          </div>
          <div>
            <h2>
              <Link href={essayPath(essay.id)}>{essay.title}</Link>
            </h2>
            <p className="serif">{essay.lead}</p>
            <p className="fine">{essayCounts(index, essay)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
