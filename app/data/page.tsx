// The downloads, what the fields mean, and under which licence they may be used.
import type { Metadata } from 'next';
import Link from 'next/link';
import '../../components/compare/compare.css';
import './data.css';
import { SectionHeading } from '../../components/section-heading.tsx';
import { formats } from '../../lib/emit/formats.ts';
import { readCorpus } from '../corpus.ts';

export const metadata: Metadata = { title: 'Data', alternates: { canonical: '/data' } };

/** What a reader of the files meets and could misread. */
const fields: readonly (readonly [name: string, meaning: string])[] = [
  [
    'id',
    'full everywhere: essay/statement, question/event, debate/crux. It is part of an address on this site and does not change; an earlier id forwards.',
  ],
  ['text', 'the statement in the editor’s words. quote gives the two ends of the passage, with an ellipsis between them.'],
  [
    'anchor',
    'where the passage stands: paragraph from 1, start and end as half-open offsets in UTF-16 code units of that paragraph after normalisation, and the SHA-256 of the text.',
  ],
  ['hedge', 'the author’s words of odds; bare for an unhedged “will”, null where there are none.'],
  ['voice', 'whose view it is where the author only reports it.'],
  ['inherited', 'values that the sentence which opens a list lends to its members, with where they came from.'],
  [
    'question, answer',
    'the shared question that a prediction would settle, and the side that the author puts forward. bears names questions that it concerns without settling them.',
  ],
  ['pYes', 'the chance of yes by table of verbal probability, as fractions of 1; null where the table has no entry for the words.'],
  [
    'relations',
    'kind, from, to, the reason, the debate in which it stands, and whether it was stated or derived. An undercut aims at a link, written “a > b”.',
  ],
  ['outcome, decided, late', 'by the letter of the criterion, and on which day; late is what came after the window and counts for nobody.'],
  [
    'insights',
    'what follows from the rest: who says what on which question, what rests on what, which forecasts can be held against an outcome, how authors relate.',
  ],
];

export default function DataPage() {
  const { site } = readCorpus();
  return (
    <div className="page">
      <header className="page-head">
        <h1>Data</h1>
        <p className="lead">Everything that the pages show, to be taken and used elsewhere.</p>
      </header>
      <section className="section" aria-labelledby="downloads">
        <SectionHeading id="downloads" title="Downloads" />
        <ul className="downloads">
          {formats.map((format) => (
            <li key={format.file}>
              <h3>
                <a href={`/data/${format.file}`} download>
                  {format.title}
                </a>
              </h3>
              <p>{format.about}</p>
              <p className="fine">{format.file}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="section" aria-labelledby="fields">
        <SectionHeading id="fields" title="Fields" />
        <dl className="fields">
          {fields.map(([name, meaning]) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="section" aria-labelledby="licence">
        <SectionHeading id="licence" title="Licence" />
        <p className="data-text">
          The notes are licensed under {site.licence}: use them, and say where they are from. The texts of the essays are in none of the
          files. How the notes are made stands on the{' '}
          <Link href="/about" prefetch={false}>
            method page
          </Link>
          .
        </p>
      </section>
    </div>
  );
}
