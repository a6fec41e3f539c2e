// All stated relations in; a message out for each premise that counts for one target both alone and only together with others.
import { compareText, type LinkedRelation, placeIn, type Report } from '../linked.ts';

/**
 * `premise-alone-and-joint`: what counts only together with others does not count alone as well, and a joint reason is stated once.
 *
 * - Bad: `<Supports to="build-it" with="money-there" />` in toll-pays, and `<Supports to="build-it" />` in money-there
 * - Bad: the same, and `<Supports to="build-it" with="toll-pays" />` in money-there
 * - Good: the first alone
 */
export function refuseAloneAndJoint(stated: readonly LinkedRelation[], report: Report): void {
  const given = new Map<string, LinkedRelation>();
  for (const linked of stated) given.set(keyOf(linked, linked.relation.from), linked);
  for (const linked of stated) {
    for (const premise of linked.relation.with) {
      // Its own co-premise: a self-link.
      if (premise === linked.relation.from) continue;
      const other = given.get(keyOf(linked, premise));
      if (other === undefined) continue;
      const alone = other.relation.with.length === 0;
      const samePremises = premisesOf(linked) === premisesOf(other);
      if (!alone && (!samePremises || linked.relation.from < premise)) continue;
      report({
        path: linked.path,
        place: linked.source.tagPlace,
        ruleId: 'premise-alone-and-joint',
        level: 'error',
        reason: alone
          ? `“${premise}” counts for “${linked.relation.to}” here only together with “${linked.relation.from}”, elsewhere alone`
          : `the joint reason of “${linked.relation.from}” and “${premise}” is stated twice`,
        help: alone ? `take “${premise}” out of with, or take the other relation out` : 'keep one of the two',
        related: [{ ...placeIn(other.path, other.source.tagPlace), reason: alone ? 'alone here' : 'stated here too' }],
      });
    }
  }
}

function keyOf({ relation }: LinkedRelation, premise: string): string {
  return `${relation.kind} ${premise} ${relation.to}`;
}

function premisesOf({ relation }: LinkedRelation): string {
  return [relation.from, ...relation.with].sort(compareText).join(' ');
}
