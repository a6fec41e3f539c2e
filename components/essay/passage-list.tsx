// An essay in, its passages in the order of the text out: paragraph, the quote's ends, what was read from it and how that fared.
import Link from 'next/link';
import type { Essay, Statement } from '../../lib/types.ts';
import { essayPath, localId } from '../addresses.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { Counts } from '../counts.tsx';
import { KindIcon } from '../kind-icon.tsx';
import { Quote } from '../quote.tsx';
import { countsOf } from '../statement-relations.ts';

export function PassageList({ index, essay }: { readonly index: CorpusIndex; readonly essay: Essay }) {
  const statements = [...(index.statementsOf.get(essay.id) ?? [])].sort(inText);
  return (
    <ol className="passages">
      {statements.map((statement) => (
        <li key={statement.id} value={statement.anchor?.paragraph}>
          <p className="fine">{statement.anchor === null ? '' : `¶ ${statement.anchor.paragraph}`}</p>
          <div data-family={familyOf(index, statement)}>
            <Quote statement={statement} />
            <p className="kind">
              <KindIcon kind={statement.kind} />
              <Link href={`${essayPath(essay.id)}#${localId(statement.id)}`} prefetch={false}>
                {statement.short}
              </Link>
            </p>
            <Counts counts={countsOf(index, statement.id)} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function inText(a: Statement, b: Statement): number {
  if (a.anchor === null || b.anchor === null) return Number(a.anchor === null) - Number(b.anchor === null);
  return a.anchor.paragraph - b.anchor.paragraph || a.anchor.start - b.anchor.start;
}

/** Which tint underlines the passage: contested, supported, or none. */
function familyOf(index: CorpusIndex, statement: Statement): 'attack' | 'support' | undefined {
  const counts = countsOf(index, statement.id);
  if (counts.attack > 0) return 'attack';
  return counts.support > 0 ? 'support' : undefined;
}
