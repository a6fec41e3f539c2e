// A question and its prose in, its page out: what they expected, what happened, why they thought so, who disputes the verdict.
import type { Root } from 'hast';
import Link from 'next/link';
import type { Question } from '../../lib/types.ts';
import { debatePath } from '../addresses.ts';
import { FiguresTable } from '../compare/figures-table.tsx';
import { forecastsOn, rowsOf } from '../compare/forecasts.ts';
import { BareField, SettingsChoice, TableField } from '../compare/settings.tsx';
import { tableNames } from '../compare/table-names.ts';
import { TableNote } from '../compare/table-note.tsx';
import type { CorpusIndex } from '../corpus-index.ts';
import { debatesWith } from '../debate/debates-with.ts';
import { Prose } from '../prose.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { EventList, Verdict } from './event-list.tsx';
import { ForecastAxis } from './forecast-axis.tsx';
import { QuestionBearing } from './question-bearing.tsx';
import { QuestionHead } from './question-head.tsx';
import { QuestionReasons } from './question-reasons.tsx';
import { SourceList } from './source-list.tsx';
import { Timeline } from './timeline.tsx';
import '../compare/compare.css';
import './question.css';

type Props = { readonly index: CorpusIndex; readonly question: Question; readonly body: Root | null };

export function QuestionPage({ index, question, body }: Props) {
  const bears = rowsOf(index, question).some((row) => row.bears.length > 0);
  return (
    <article className="page question-page">
      <QuestionHead index={index} question={question} />
      <nav className="jump" aria-label="On this page">
        <a href="#expected">What they expected</a>
        <a href="#what-happened">What happened</a>
        <a href="#reasons">Why they thought so</a>
        <a href="#disputed">Who disputes the verdict</a>
        {bears ? <a href="#bears">What else bears on it</a> : null}
      </nav>
      {body === null ? null : (
        <div className="question-prose">
          <Prose index={index} body={body} />
        </div>
      )}
      <Expected index={index} question={question} />
      <section className="section" aria-labelledby="what-happened">
        <SectionHeading id="what-happened" title="What happened" />
        <Verdict question={question} />
        <Timeline index={index} question={question} />
        <EventList index={index} question={question} />
        <SourceList index={index} question={question} />
      </section>
      <div className="question-columns">
        <section className="section" aria-labelledby="reasons">
          <SectionHeading id="reasons" title="Why they thought so" />
          <QuestionReasons index={index} question={question} />
        </section>
        <Disputed index={index} question={question} />
      </div>
      <QuestionBearing index={index} question={question} />
    </article>
  );
}

function Expected({ index, question }: { readonly index: CorpusIndex; readonly question: Question }) {
  if (forecastsOn(index, question).length === 0) {
    return (
      <section className="section" aria-labelledby="expected">
        <SectionHeading id="expected" title="What they expected" />
        <p className="meta event-none">No author answers this question.</p>
      </section>
    );
  }
  return (
    <section className="section" aria-labelledby="expected">
      <SettingsChoice tables={tableNames(index.hedges)} first={index.table?.id ?? null}>
        <SectionHeading id="expected" title="What they expected" aside={<ExpectedFields />} />
        <ForecastAxis index={index} question={question} />
        <p className="fine axis-foot">
          <TableNote />
        </p>
        <details className="disclosure figures">
          <summary>Same as a table</summary>
          <FiguresTable
            index={index}
            questions={[question]}
            caption="Every answer, and the range of its words under each table, in per cent"
          />
        </details>
      </SettingsChoice>
    </section>
  );
}

function ExpectedFields() {
  return (
    <span className="fields">
      <TableField />
      <BareField />
    </span>
  );
}

function Disputed({ index, question }: { readonly index: CorpusIndex; readonly question: Question }) {
  const debates = debatesWith(index, question);
  return (
    <div>
      <section className="section" aria-labelledby="disputed">
        <SectionHeading id="disputed" title="Who disputes the verdict" />
        <p className="disputed">{question.contested ?? 'No dispute about this verdict is recorded.'}</p>
        <p className="section-way">
          <Link href="/about#outcomes" prefetch={false}>
            How outcomes are decided
          </Link>
        </p>
      </section>
      {debates.length === 0 ? null : (
        <section className="section" aria-labelledby="debated">
          <SectionHeading id="debated" title="Where it is argued" />
          <ul className="said-list">
            {debates.map((debate) => (
              <li key={debate.id}>
                <Link className="said" href={debatePath(debate.id)} prefetch={false}>
                  {debate.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
