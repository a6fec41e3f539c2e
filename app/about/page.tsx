// The method: how notes are made and checked, what the kinds and relations mean, how outcomes are decided, the tables, the limits.
import type { Metadata } from 'next';
import Link from 'next/link';
import '../../components/compare/compare.css';
import './about.css';
import { countOf } from '../../components/author-names.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { readCorpus } from '../corpus.ts';
import { Bylines } from './bylines.tsx';
import { HedgeTables } from './hedge-tables.tsx';
import { TwoReaders } from './two-readers.tsx';
import { KindTable, RelationTable, StandingTable } from './vocabulary-tables.tsx';

export const metadata: Metadata = { title: 'Method', alternates: { canonical: '/about' } };

export default function AboutPage() {
  const index = readCorpus();
  const { site, statements } = index;
  const unchecked = statements.filter((statement) => statement.anchorState === 'unchecked').length;
  return (
    <article className="page about">
      <header className="page-head">
        <h1>Method</h1>
        <p className="lead">
          How the notes are made, what is checked, what the words on this site mean, and where its limits are. The corpus at hand:{' '}
          {site.subject}.
        </p>
      </header>

      <section className="section" aria-labelledby="notes">
        <SectionHeading id="notes" title="How a note is made" />
        <div className="about-text">
          <p>
            An editor reads one essay closely and takes out what its author claims, predicts and recommends. Each becomes a statement: one
            sentence in the editor’s words, as sure as the author and no surer, with the author’s own words of odds beside it. What the
            author only reports of others keeps the name of whoever holds it, and never counts for or against the author.
          </p>
          <KindTable />
        </div>
      </section>

      <section className="section" aria-labelledby="quotes">
        <SectionHeading id="quotes" title="Quotes" />
        <div className="about-text">
          <p>
            Every statement names its passage by two short ends, “first words … last words”. A program looks them up in the text: they must
            stand in one paragraph, and only once, or the site is not built. The link beside a quote opens the publisher’s page at that
            passage, where the browser can do so.{' '}
            {unchecked === 0
              ? `All ${countOf(statements.length, 'quote', 'quotes')} of this corpus have been found.`
              : `Of ${countOf(statements.length, 'quote', 'quotes')} of this corpus, ${unchecked} could not be checked against the text, and say so.`}
          </p>
          <p>
            The texts themselves belong to their authors and publishers. They are not part of this site, and no page, download or search
            index holds more of them than those ends.
          </p>
        </div>
      </section>

      <TwoReaders index={index} />

      <section className="section" aria-labelledby="relations">
        <SectionHeading id="relations" title="Relations" />
        <div className="about-text">
          <p>
            Statements are tied by relations of named kinds. Inside an essay they follow its argument; between essays they stand in a
            debate, and each gives its reason. Two sorts are derived: opposite answers to one question contradict each other, and an event
            that speaks for an answer supports or attacks the forecasts made before it. What a statement rests on is what supports it and
            what it presupposes, step by step.
          </p>
          <RelationTable />
        </div>
      </section>

      <section className="section" aria-labelledby="outcomes">
        <SectionHeading id="outcomes" title="Questions and outcomes" />
        <div className="about-text">
          <p>
            A shared question can be answered yes or no. It has a criterion, written from the words of at least one forecast as if the
            outcome were not known, and a window. A prediction answers it only if its words, come true, would settle the criterion; one that
            merely concerns it is shown beside it. The outcome goes by the letter of the criterion.
          </p>
          <p>
            An outcome of yes or in part needs at least two distinct sources for events inside the window. No may rest on a search that
            found nothing, which is then described. Sources are graded A (news agency, newspaper, broadcaster, page of a government or
            institution) or B (encyclopaedia, think tank, reprint); nothing rests on a lesser one. What happened after the window is kept
            apart as late and counts for nobody. Where someone disputes a verdict, the question’s page says who, and on what ground.
          </p>
          <p>
            A forecast can be held against its outcome only if none of the following reasons stands in the way; the first that fits is
            given. An author’s own last day, where it comes before the question’s, stands for the end of the window: the author’s side has
            to be decided by then.{' '}
            <Link href="/predictions/scores#method" prefetch={false}>
              How a score is worked out
            </Link>
          </p>
          <StandingTable />
        </div>
      </section>

      <HedgeTables index={index} />

      <Bylines index={index} />

      <section className="section" aria-labelledby="limits">
        <SectionHeading id="limits" title="Limits" />
        <div className="about-text">
          <ul className="about-list">
            <li>
              A note is a reading. Which sentences carry weight, which relation holds and what an author meant are judgements, and others
              may judge otherwise.
            </li>
            <li>
              The same word does not mean the same odds to all who use it. A range tells what a table says of a word, and not what its
              author had in mind.
            </li>
            <li>With few authors and few settled questions, no count here says who is the better forecaster.</li>
            <li>Outcomes rest on sources that could be found and read; what nobody reported is not in them.</li>
            <li>“Today” on this site is the day on which its content was last brought up to date: {site.asOf}.</li>
          </ul>
        </div>
      </section>

      <section className="section" aria-labelledby="licence">
        <SectionHeading id="licence" title="Licence" />
        <div className="about-text">
          <p>
            The notes (statements, commentary, reasons, questions, debates) are licensed under {site.licence}. The program is free software
            under the MIT licence. The essays remain with their publishers. Everything that the pages show can be{' '}
            <Link href="/data" prefetch={false}>
              downloaded as data
            </Link>
            .
          </p>
        </div>
      </section>
    </article>
  );
}
