// The questions that most authors answer in, a row for each out: all bars on one line, who gave no odds, the outcome.
import Link from 'next/link';
import type { HedgeTable, Question } from '../../lib/types.ts';
import { questionPath } from '../addresses.ts';
import { authorWordsOf, countOf } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { OutcomeBadge, OutcomeGlyph } from '../outcome-badge.tsx';
import { Bar, OutcomePin } from '../range-bar.tsx';
import { rangeWords } from '../range-words.ts';
import { SectionHeading } from '../section-heading.tsx';
import { type ForecastBar, forecastLines } from './forecast-lines.ts';

const atMost = 6;

export function HomeForecasts({ index }: { readonly index: CorpusIndex }) {
  const { table } = index;
  const questions = mostAnswered(index, table);
  if (table === null || questions.length === 0) return null;
  return (
    <section className="section" aria-labelledby="forecasts">
      <SectionHeading
        title="What they expected, and what came"
        id="forecasts"
        aside={
          <Link href="/predictions" prefetch={false}>
            Compare all {countOf(index.questions.length, 'question', 'questions')}
          </Link>
        }
      />
      <div className="forecast-head fine" aria-hidden="true">
        <span className="forecast-scale">
          <span>0 no</span>
          <span>50</span>
          <span>100 yes</span>
        </span>
        <span>No odds given</span>
        <span>Outcome</span>
      </div>
      <ul className="forecast-rows">
        {questions.map((question) => (
          <ForecastRow key={question.id} index={index} question={question} table={table} />
        ))}
      </ul>
      <p className="fine forecast-key">
        Bars show each author’s words as a range under {table.name}. <OutcomeGlyph outcome="yes" size={11} /> at 100: it happened.{' '}
        <OutcomeGlyph outcome="no" size={11} /> at 0: it did not.{' '}
        <Link href="/predictions" prefetch={false}>
          Change the table
        </Link>
      </p>
    </section>
  );
}

/** By how many authors answer in their own voice, then by how many of them give odds, then by id. */
function mostAnswered(index: CorpusIndex, table: HedgeTable | null): readonly Question[] {
  if (table === null) return [];
  const counted = index.questions.map((question) => {
    const answers = (index.insights.comparison[question.id] ?? []).filter((row) => row.state === 'answered').length;
    return { question, answers, odds: answers - forecastLines(index, question, table).withoutOdds.length };
  });
  return counted
    .filter(({ answers }) => answers > 0)
    .sort((a, b) => b.answers - a.answers || b.odds - a.odds || (a.question.id < b.question.id ? -1 : 1))
    .slice(0, atMost)
    .map(({ question }) => question);
}

type RowProps = { readonly index: CorpusIndex; readonly question: Question; readonly table: HedgeTable };

function ForecastRow({ index, question, table }: RowProps) {
  const { lines, withoutOdds } = forecastLines(index, question, table);
  const names = withoutOdds.map((prediction) => authorWordsOf(index, prediction, true));
  return (
    <li className="forecast-row">
      <h3>
        <Link href={questionPath(question.id)} prefetch={false}>
          {question.short}
        </Link>
      </h3>
      <div className="forecast-lines" role="img" aria-label={describeBars(index, question, table, lines)}>
        {lines.map((line) => (
          <Line key={line.map((bar) => bar.names).join()} bars={line} question={question} />
        ))}
      </div>
      <p className="forecast-none" data-empty={names.length === 0 || undefined}>
        <span>No odds: </span>
        {names.length === 0 ? (
          <>
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">nobody</span>
          </>
        ) : (
          names.join(', ')
        )}
      </p>
      <OutcomeBadge outcome={question.outcome} date={question.decided} />
    </li>
  );
}

function describeBars(index: CorpusIndex, question: Question, table: HedgeTable, lines: readonly (readonly ForecastBar[])[]): string {
  const said = lines.flat().flatMap((bar) =>
    bar.predictions.map((prediction) => {
      const words = rangeWords({ answer: prediction.answer, hedge: prediction.hedge, chance: bar.chance, table, condition: prediction.if });
      return `${authorWordsOf(index, prediction, true)}: ${words}`;
    }),
  );
  return said.length === 0 ? `Nobody gave odds on: ${question.title}` : said.join('; ');
}

const axisY = 25;

function Line({ bars, question }: { readonly bars: readonly ForecastBar[]; readonly question: Question }) {
  return (
    <svg className="range" height="32" aria-hidden="true">
      <line className="axis" data-dotted={bars.length === 0 || undefined} x1="0" x2="100%" y1={axisY} y2={axisY} />
      {[0, 25, 50, 75, 100].map((tick) => (
        <line className="axis" key={tick} x1={`${tick}%`} x2={`${tick}%`} y1={axisY - 3} y2={axisY + 3} />
      ))}
      {bars.map((bar) => (
        <g key={bar.names}>
          <Bar chance={bar.chance} variant={bar.variant} y={axisY} />
          <text className="forecast-name" x={nameX(bar)} y={axisY - 11} textAnchor={bar.anchor}>
            {bar.names}
          </text>
        </g>
      ))}
      <OutcomePin outcome={question.outcome} y={axisY} />
    </svg>
  );
}

function nameX({ chance, anchor }: ForecastBar): string {
  const at = anchor === 'start' ? chance.low : anchor === 'end' ? chance.high : (chance.low + chance.high) / 2;
  return `${Math.round(at * 1000) / 10}%`;
}
