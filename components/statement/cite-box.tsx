// A statement in, four ways to cite it out; which one is shown is a radio button's state, so no script is needed but for copying.
import type { Statement } from '../../lib/types.ts';
import { citationBibtex, citationCsl, permalink } from '../citation.ts';
import { CitationText } from '../citation-text.tsx';
import type { CorpusIndex } from '../corpus-index.ts';
import { CopyButton } from './copy-button.tsx';

const formats = [
  ['text', 'Text'],
  ['bibtex', 'BibTeX'],
  ['csl', 'CSL'],
  ['link', 'Link'],
] as const;

export function CiteBox({ index, statement }: { readonly index: CorpusIndex; readonly statement: Statement }) {
  return (
    <fieldset className="cite-box">
      <legend>Cite</legend>
      <div className="segments">
        {formats.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name="cite" value={value} defaultChecked={value === 'text'} autoComplete="off" />
            {label}
          </label>
        ))}
      </div>
      <p data-format="text">
        <CitationText index={index} statement={statement} />
      </p>
      <pre data-format="bibtex">{citationBibtex(index, statement)}</pre>
      <pre data-format="csl">{citationCsl(index, statement)}</pre>
      <p data-format="link">
        <a href={permalink(index, statement)}>{permalink(index, statement)}</a>
      </p>
      <CopyButton />
    </fieldset>
  );
}
