// All recommendations in, the same twice out: by those who would have to act, and by those who advise.
import type { Named, Recommendation } from '../../lib/types.ts';
import { countOf } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { SectionHeading } from '../section-heading.tsx';
import { AdviceItem } from './advice-item.tsx';
import { authorsCompared } from './authors-compared.ts';

export type AdviceGroup = Named & { readonly advice: readonly Recommendation[] };

/** The addressees with the most advice first; then by name. */
export function adviceByActor(index: CorpusIndex): readonly AdviceGroup[] {
  const all = recommendationsIn(index);
  return index.actors
    .map((actor) => ({ ...actor, advice: all.filter((advice) => advice.to.includes(actor.id)) }))
    .filter(({ advice }) => advice.length > 0)
    .sort((a, b) => b.advice.length - a.advice.length || (a.name < b.name ? -1 : 1));
}

/** The authors in the order of publication. */
export function adviceByAuthor(index: CorpusIndex): readonly AdviceGroup[] {
  const all = recommendationsIn(index);
  return authorsCompared(index)
    .map(({ id, name }) => ({ id, name, advice: all.filter((advice) => index.essay.get(advice.essay)?.authors.includes(id)) }))
    .filter(({ advice }) => advice.length > 0);
}

/** All of them, essays in the order of publication, each in the order of its text. */
export function recommendationsIn(index: CorpusIndex): readonly Recommendation[] {
  const essays = [
    ...new Set(authorsCompared(index).flatMap((author) => index.essays.filter((essay) => essay.authors.includes(author.id)))),
  ];
  return essays.flatMap((essay) => index.statementsOf.get(essay.id) ?? []).filter((statement) => statement.kind === 'recommendation');
}

type Props = {
  readonly index: CorpusIndex;
  readonly id: string;
  readonly title: string;
  readonly groups: readonly AdviceGroup[];
  readonly by: 'actor' | 'author';
};

export function AdviceGroups({ index, id, title, groups, by }: Props) {
  return (
    <section className="section" aria-labelledby={id} data-grouping={by}>
      <SectionHeading id={id} title={title} />
      <nav className="jump" aria-label={title}>
        {groups.map((group) => (
          <a key={group.id} href={`#${by}-${group.id}`}>
            {capital(group.name)} <span className="jump-count">{group.advice.length}</span>
          </a>
        ))}
      </nav>
      {groups.map((group) => (
        <div key={group.id} className="advice-group" id={`${by}-${group.id}`} data-group={group.id}>
          <div className="advice-group-head">
            <h3>{capital(group.name)}</h3>
            <p className="fine">{countOf(group.advice.length, 'recommendation', 'recommendations')}</p>
          </div>
          <ul className="said-list">
            {group.advice.map((advice) => (
              <AdviceItem key={advice.id} index={index} advice={advice} under={by} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** A name that begins with an article, as it stands in a heading. */
function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
