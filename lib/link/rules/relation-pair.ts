// All stated relations in; a message out for each second one on the same pair.
import { relationKinds } from '../../vocabulary.ts';
import { type LinkedRelation, placeIn, type Report } from '../linked.ts';

/**
 * `relation-pair`: one relation an ordered pair; the symmetric ones take the pair in both directions.
 * `support-and-attack`: the same of a reason that is given for a thing and against it.
 * `self-link`: nothing is related to itself, nor its own co-premise, nor does it deny a link of its own.
 *
 * - Bad: in toll-pays `<Supports to="build-it" />` and `<Qualifies to="build-it" />`; `<Contradicts to="b" />` in a and `<Attacks to="a" />` in b
 * - Bad: in toll-pays `<Supports to="build-it" />` and `<Attacks to="build-it" />`; `<Supports to="toll-pays" />`
 */
export function refuseSecondRelation(stated: readonly LinkedRelation[], report: Report): void {
  const taken = new Map<string, LinkedRelation>();
  for (const linked of stated) {
    const { relation, source, path } = linked;
    const { kind, from, to } = relation;
    if (refuseSelfLink(linked, report)) continue;
    const pairs = relationKinds[relation.kind as keyof typeof relationKinds].symmetric
      ? [`${from} ${to}`, `${to} ${from}`]
      : [`${from} ${to}`];
    const other = pairs.map((pair) => taken.get(pair)).find((found) => found !== undefined);
    if (other === undefined) {
      for (const pair of pairs) taken.set(pair, linked);
      continue;
    }
    const opposed = [kind, other.relation.kind].sort().join() === 'attacks,supports';
    report({
      path,
      place: source.tagPlace,
      ruleId: opposed ? 'support-and-attack' : 'relation-pair',
      level: 'error',
      reason: opposed ? `“${from}” both supports and attacks “${to}”` : `there is a relation between “${from}” and “${to}” already`,
      help: opposed ? 'decide for one, or split the statement in two' : 'keep the exacter of the two',
      related: [{ ...placeIn(other.path, other.source.tagPlace), reason: `the other, “${other.relation.kind}”` }],
    });
  }
}

function refuseSelfLink({ relation, link, source, path }: LinkedRelation, report: Report): boolean {
  const { from, to, with: joint } = relation;
  const fail = (reason: string, help: string) => {
    report({ path, place: source.to.place, ruleId: 'self-link', level: 'error', reason, help });
    return true;
  };
  if (from === to) return fail(`“${from}” is related to itself`, 'name another statement, or take the relation out');
  if (link?.[0] === from)
    return fail(`“${from}” denies a link of its own`, 'take back the relation itself, or let another statement deny the link');
  if (joint.includes(from) || joint.includes(to)) {
    return fail(`“${joint.includes(from) ? from : to}” cannot be its own co-premise`, 'name in with only the other premises');
  }
  return false;
}
