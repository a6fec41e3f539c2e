// Recommendations in groups in, lists of them out: in full by those who would have to act, and in short by those who advise.
'use client';

import { countOf } from '../author-names.ts';
import { SectionHeading } from '../section-heading.tsx';
import type { AdviceData, AdviceGroup } from './advice-data.ts';
import { AdviceItem } from './advice-item.tsx';
import { FailureMark } from './advice-mark.tsx';

type Props = { readonly groups: readonly AdviceGroup[] };

/** What is addressed to several is named under each of them, and stands in full under the first. */
export function AdviceByActor({ groups }: Props) {
  const isFirst = (group: AdviceGroup, { id }: AdviceData) =>
    groups.find(({ advice }) => advice.some((one) => one.id === id))?.id === group.id;
  return (
    <section className="section" aria-labelledby="by-addressee" data-grouping="actor">
      <SectionHeading id="by-addressee" title="By addressee" />
      <nav className="jump" aria-label="Addressees">
        {groups.map((group) => (
          <a key={group.id} href={`#actor-${group.id}`}>
            {capital(group.name)} <span className="jump-count">{group.advice.length}</span>
          </a>
        ))}
      </nav>
      {groups.map((group) => (
        <div key={group.id} className="advice-group" id={`actor-${group.id}`} data-group={group.id}>
          <GroupHead group={group} />
          <ul className="said-list">
            {group.advice.map((advice) => (
              <AdviceItem key={advice.id} advice={advice} under={group.name} full={isFirst(group, advice)} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Labels that lead to the full entries above. */
export function AdviceByAuthor({ groups }: Props) {
  return (
    <section className="section" aria-labelledby="by-author" data-grouping="author">
      <SectionHeading id="by-author" title="By author" />
      {groups.map((group) => (
        <div key={group.id} className="advice-group" data-group={group.id}>
          <GroupHead group={group} />
          <ul className="advice-short">
            {group.advice.map((advice) => (
              <li key={advice.id} data-recommendation={advice.id}>
                <a href={`#${advice.anchor}`}>{advice.short}</a>
                <FailureMark failure={advice.failure} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function GroupHead({ group }: { readonly group: AdviceGroup }) {
  return (
    <div className="advice-group-head">
      <h3>{capital(group.name)}</h3>
      <p className="fine">{countOf(group.advice.length, 'recommendation', 'recommendations')}</p>
    </div>
  );
}

/** A name that begins with an article, as it stands in a heading. */
function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
