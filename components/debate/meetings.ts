// A debate in, who meets whom in it out: relations between two authors, counted by family.
import type { Author, Debate, Relation } from '../../lib/types.ts';
import type { RelationFamily } from '../../lib/vocabulary.ts';
import { type CorpusIndex, linkEnds } from '../corpus-index.ts';
import { relationFamily } from '../relation-label.tsx';
import { statementsIn } from './debates-with.ts';

export type Meeting = { readonly a: string; readonly b: string; readonly family: RelationFamily; readonly count: number };

/** What each family is called where relations are counted. */
export const familyWords: Readonly<Record<RelationFamily, string>> = {
  attack: 'against',
  undercut: 'limits or undercuts',
  support: 'supports',
  bond: 'refines or restates',
};

const families: readonly RelationFamily[] = ['attack', 'undercut', 'support', 'bond'];

export function relationsIn(index: CorpusIndex, debate: Debate): readonly Relation[] {
  return index.relations.filter((relation) => relation.in === debate.id);
}

/** The authors from pole to pole, then those without a position who take part. */
export function authorsIn(index: CorpusIndex, debate: Debate): readonly Author[] {
  const placed = debate.positions.map((position) => position.author);
  const others = statementsIn(index, debate).flatMap((id) => authorsOfStatement(index, id));
  return [...new Set([...placed, ...others])].flatMap((id) => index.author.get(id) ?? []);
}

/** How many statements of an author the debate names. */
export function statementCount(index: CorpusIndex, debate: Debate, author: string): number {
  return statementsIn(index, debate).filter((id) => authorsOfStatement(index, id).includes(author)).length;
}

/** By pair in the order of the authors, then by family: against first. An undercut meets the author of the reason it denies. */
export function meetingsIn(index: CorpusIndex, debate: Debate): readonly Meeting[] {
  const order = authorsIn(index, debate).map(({ id }) => id);
  const counts = new Map<string, number>();
  for (const relation of relationsIn(index, debate)) {
    const [from] = authorsOfStatement(index, relation.from);
    const [to] = authorsOfStatement(index, linkEnds(relation.to)?.[0] ?? relation.to);
    if (from === undefined || to === undefined || from === to) continue;
    const [a, b] = order.indexOf(from) < order.indexOf(to) ? [from, to] : [to, from];
    const key = `${a} ${b} ${relationFamily(relation.kind)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return order.flatMap((a, at) =>
    order.slice(at + 1).flatMap((b) =>
      families.flatMap((family) => {
        const count = counts.get(`${a} ${b} ${family}`);
        return count === undefined ? [] : [{ a, b, family, count }];
      }),
    ),
  );
}

function authorsOfStatement(index: CorpusIndex, id: string): readonly string[] {
  const statement = index.statement.get(id);
  return statement === undefined ? [] : (index.essay.get(statement.essay)?.authors ?? []);
}
