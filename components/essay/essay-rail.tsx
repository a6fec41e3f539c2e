// An essay in, the rail beside its note out: sections with counts, what is shown, kinds, keys. The choice is CSS, not script.
import type { Essay } from '../../lib/types.ts';
import { statementKinds } from '../../lib/vocabulary.ts';
import { countOf } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { ChevronIcon } from '../interface-icons.tsx';
import { KindIcon } from '../kind-icon.tsx';
import { isContested } from '../statement-relations.ts';
import { kindCounts } from './essay-counts.ts';
import { ReadingKeys } from './reading-keys.tsx';

const choices = [
  ['all', 'All'],
  ['core', 'Core'],
  ['none', 'None'],
] as const;

export function EssayRail({ index, essay }: { readonly index: CorpusIndex; readonly essay: Essay }) {
  const sections = essay.sections.filter((section) => section.title !== '');
  return (
    <aside className="rail" aria-label="In this note">
      <details>
        <summary>
          <span>In this note</span>
          <span aria-hidden="true">all · contested</span>
          <ChevronIcon to="down" />
        </summary>
        <ol className="rail-sections">
          {sections.map((section) => {
            const contested = section.statements.filter((id) => isContested(index, id)).length;
            return (
              <li key={section.id}>
                <a href={`#${section.id}`}>
                  <span>{section.title}</span>
                  <span aria-hidden="true">
                    {section.statements.length} · {contested === 0 ? '–' : contested}
                  </span>
                  <span className="visually-hidden">
                    , {countOf(section.statements.length, 'statement', 'statements')}, {contested} contested
                  </span>
                </a>
              </li>
            );
          })}
        </ol>
        <div className="rail-tools">
          <fieldset>
            <legend>Show</legend>
            <div className="segments">
              {choices.map(([value, label]) => (
                <label key={value}>
                  <input type="radio" name="show" value={value} defaultChecked={value === 'all'} autoComplete="off" />
                  {label}
                </label>
              ))}
            </div>
          </fieldset>
          <ul className="rail-kinds">
            {kindCounts(index, essay)
              .filter(([, count]) => count > 0)
              .map(([kind, count]) => (
                <li className="kind" key={kind}>
                  <KindIcon kind={kind} />
                  {statementKinds[kind].label} <span>{count}</span>
                </li>
              ))}
          </ul>
          <ReadingKeys />
        </div>
      </details>
    </aside>
  );
}
