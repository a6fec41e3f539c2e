// A statement in, the ways to cite it out: as text, BibTeX and CSL-JSON.
import type { Statement } from '../lib/types.ts';
import { statementPath } from './addresses.ts';
import { authorsOf, authorWords } from './author-names.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { dateEnds, formatPublished } from './format-date.ts';

/** The parts of a citation in reading order; the outlet is the title of a work. */
export type CitationParts = { readonly before: string; readonly outlet: string; readonly after: string };

/** `Dennis Ross, “Title”, *Outlet*, 6 Jan 2020, ¶ 17. Paraphrase by the editors of Crux, ross-2020/x.` */
export function citationParts(index: CorpusIndex, statement: Statement): CitationParts {
  const essay = index.essay.get(statement.essay);
  const paragraph = statement.anchor === null ? '' : `, ¶ ${statement.anchor.paragraph}`;
  const tail = `Paraphrase by the editors of ${index.site.title}, ${statement.id}.`;
  if (essay === undefined) return { before: '', outlet: '', after: tail };
  const inferred = essay.byline === 'stated' ? '' : ' (byline inferred)';
  return {
    before: `${authorWords(index, essay)}${inferred}, “${essay.title}”, `,
    outlet: essay.outlet,
    after: `, ${formatPublished(essay.published)}${paragraph}. ${tail}`,
  };
}

/** A BibTeX entry with the permalink. */
export function citationBibtex(index: CorpusIndex, statement: Statement): string {
  const essay = index.essay.get(statement.essay);
  if (essay === undefined) return '';
  const paragraph = statement.anchor === null ? '' : `paragraph ${statement.anchor.paragraph}; `;
  const fields = [
    [
      'author',
      authorsOf(index, essay)
        .map((author) => author.name)
        .join(' and '),
    ],
    ['title', `{${essay.title}}`],
    ['howpublished', essay.outlet],
    ['date', essay.published],
    ['url', permalink(index, statement)],
    ['note', `${paragraph}paraphrase by the editors of ${index.site.title}${essay.byline === 'stated' ? '' : '; byline inferred'}`],
  ].map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${statement.id.replace('/', '-')},\n${fields.join(',\n')}\n}`;
}

/** A CSL-JSON item with the permalink. */
export function citationCsl(index: CorpusIndex, statement: Statement): string {
  const essay = index.essay.get(statement.essay);
  if (essay === undefined) return '';
  const [first, last] = dateEnds(essay.published);
  const parts = (first === last ? [first] : [first, last]).map((iso) => iso.split('-').map(Number));
  const item = {
    id: statement.id,
    type: 'article',
    author: authorsOf(index, essay).map((author) => ({ literal: author.name })),
    title: essay.title,
    'container-title': essay.outlet,
    issued: { 'date-parts': parts },
    ...(statement.anchor === null ? {} : { locator: String(statement.anchor.paragraph), label: 'paragraph' }),
    URL: permalink(index, statement),
    note: `Paraphrase by the editors of ${index.site.title}${essay.byline === 'stated' ? '' : '; byline inferred'}`,
  };
  return JSON.stringify(item, null, 2);
}

/** The statement's lasting address. */
export function permalink(index: CorpusIndex, statement: Statement): string {
  return `${index.site.base.replace(/\/$/, '')}${statementPath(statement.id)}`;
}
