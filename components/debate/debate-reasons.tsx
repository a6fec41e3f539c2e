// A debate in, its relations out, each with its reason: what goes against what in full rows, then, by statement, what is said for it.
import type { Debate, Relation } from '../../lib/types.ts';
import type { RelationKind } from '../../lib/vocabulary.ts';
import { countOf } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { relationFamily } from '../relation-label.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { relationsIn } from './meetings.ts';
import { ReasonRow, relationKey } from './reason-row.tsx';
import { ReasonsByStatement } from './reasons-by-statement.tsx';

const order: readonly RelationKind[] = ['contradicts', 'attacks', 'undercuts'];

export function DebateReasons({ index, debate }: { readonly index: CorpusIndex; readonly debate: Debate }) {
  const relations = relationsIn(index, debate);
  if (relations.length === 0) return null;
  const against = relations.filter(goesAgainst).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const others = relations.filter((relation) => !goesAgainst(relation));
  return (
    <section className="section" aria-labelledby="reasons">
      <SectionHeading id="reasons" title="Reasons across essays" aside={countOf(relations.length, 'relation', 'relations')} />
      {against.length === 0 ? null : (
        <>
          <h3 className="reasons-part">Against each other</h3>
          <ul className="pairs">
            {against.map((relation) => (
              <li key={relationKey(relation)} data-relation={relationKey(relation)}>
                <ReasonRow index={index} relation={relation} />
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length === 0 ? null : (
        <>
          <h3 className="reasons-part">For each other, or with a limit</h3>
          <ReasonsByStatement index={index} relations={others} />
        </>
      )}
    </section>
  );
}

/** What attacks or denies a step; a limit (qualifies) is of the same family as an undercut and goes against nobody. */
function goesAgainst({ kind }: Relation): boolean {
  return relationFamily(kind) === 'attack' || kind === 'undercuts';
}
