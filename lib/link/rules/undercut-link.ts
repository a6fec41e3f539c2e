// All stated relations in; a message out for each undercut of a link that nobody states.
import type { LinkedRelation, Report } from '../linked.ts';

const links: ReadonlySet<string> = new Set(['supports', 'attacks', 'qualifies', 'presupposes']);

/**
 * `undercut-link`: an undercut denies a link that is stated: one Supports, Attacks, Qualifies or Presupposes from the first to the second.
 *
 * - Bad: `<Undercuts to="toll-pays > build-it" />` where toll-pays only restates build-it, or supports something else
 * - Good: the same where toll-pays says `<Supports to="build-it" />`
 */
export function refuseMissingLink(stated: readonly LinkedRelation[], report: Report): void {
  const known = new Set(
    stated.filter(({ relation }) => links.has(relation.kind)).map(({ relation }) => `${relation.from} > ${relation.to}`),
  );
  for (const { relation, link, source, path } of stated) {
    if (link === null || known.has(relation.to)) continue;
    const turned = known.has(`${link[1]} > ${link[0]}`);
    report({
      path,
      place: source.to.place,
      ruleId: 'undercut-link',
      level: 'error',
      reason: `“${link[0]}” neither supports, attacks, qualifies nor presupposes “${link[1]}”`,
      help: turned
        ? `the link goes the other way: write “${source.link?.[1].value} > ${source.link?.[0].value}”`
        : 'state the link first, or attack the statement itself',
    });
  }
}
