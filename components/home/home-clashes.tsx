// The sharpest disagreements in, up to three pairs out, each with the crux it turns on.
import Link from 'next/link';
import type { Crux, Debate, Relation } from '../../lib/types.ts';
import { debatePath, localId } from '../addresses.ts';
import { countOf, sameAuthor } from '../author-names.ts';
import { type CorpusIndex, linkEnds } from '../corpus-index.ts';
import { PairRow } from '../pair-row.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { reasonOf } from '../statement-relations.ts';

type Clash = { readonly relation: Relation; readonly debate: Debate | null; readonly crux: Crux | null };

const atMost = 3;

export function HomeClashes({ index }: { readonly index: CorpusIndex }) {
  const clashes = chooseClashes(index);
  if (clashes.length === 0) return null;
  return (
    <section className="section" aria-labelledby="clashes">
      <SectionHeading
        title="Where they clash"
        id="clashes"
        aside={
          index.debates.length === 0 ? null : (
            <Link href="/debates" prefetch={false}>
              All {countOf(index.debates.length, 'debate', 'debates')}
            </Link>
          )
        }
      />
      <ul className="pairs">
        {clashes.map((clash) => (
          <li key={`${clash.relation.from} ${clash.relation.to}`}>
            <PairRow index={index} relation={clash.relation} aside={<TurnsOn index={index} {...clash} />} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TurnsOn({ index, relation, debate, crux }: Clash & { readonly index: CorpusIndex }) {
  const reason = reasonOf(index, relation);
  return (
    <>
      {crux === null ? reason === null ? null : <p>{reason}</p> : <p>Turns on: {crux.text}</p>}
      {debate === null ? null : (
        <p>
          <Link href={crux === null ? debatePath(debate.id) : `${debatePath(debate.id)}#${localId(crux.id)}`} prefetch={false}>
            {debate.title}
          </Link>
        </p>
      )}
    </>
  );
}

/** Across authors; those with a crux first, then each debate once before any comes twice. */
function chooseClashes(index: CorpusIndex): readonly Clash[] {
  const all = index.insights.clashes.flatMap((row): Clash[] => {
    const relation = index.relations[row.relation];
    if (relation === undefined || !isAcross(index, relation)) return [];
    const debate = row.debate === null ? null : (index.debate.get(row.debate) ?? null);
    const crux = debate?.cruxes.find((one) => one.id === row.crux || `${debate.id}/${one.id}` === row.crux) ?? null;
    return [{ relation, debate, crux }];
  });
  const seen = new Set<string>();
  const fresh = (clash: Clash) => {
    const key = clash.debate?.id ?? '';
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const firstOfDebate = [...all.filter((clash) => clash.crux !== null), ...all].filter(fresh);
  return [...new Set([...firstOfDebate, ...all])].slice(0, atMost);
}

function isAcross(index: CorpusIndex, relation: Relation): boolean {
  const from = index.statement.get(relation.from);
  const to = index.statement.get(linkEnds(relation.to)?.[1] ?? relation.to);
  return from !== undefined && to !== undefined && !sameAuthor(index, from, to);
}
