// The corpus in, the page of scores out: each author's score with its intervals, every scored forecast, what was left out, the words, calibration.
import Link from 'next/link';
import { defaultBare } from '../../lib/score/settings.ts';
import { countOf } from '../author-names.ts';
import { EmptyPage } from '../compare/empty-page.tsx';
import { PredictionTabs } from '../compare/prediction-tabs.tsx';
import { PrintButton } from '../compare/print-button.tsx';
import { BareField, SettingsChoice, TableField } from '../compare/settings.tsx';
import { tableNames } from '../compare/table-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { rangeFigures } from '../range-words.ts';
import { SectionHeading } from '../section-heading.tsx';
import { CalibrationSection } from './calibration-section.tsx';
import { FunnelSection } from './funnel-section.tsx';
import { HedgePlot } from './hedge-plot.tsx';
import { OrderNote } from './order-note.tsx';
import { ScoreProvider } from './score-context.tsx';
import { scoreData } from './score-data.ts';
import { ScoreLegend } from './score-legend.tsx';
import { ScoreMethod } from './score-method.tsx';
import { ScoreTable } from './score-table.tsx';
import { ScoredList } from './scored-list.tsx';
import { TablesCompared } from './tables-compared.tsx';
import '../compare/compare.css';
import './scores.css';

export function ScoresPage({ index }: { readonly index: CorpusIndex }) {
  const { predictions, scored } = index.insights.scores.funnel.all.steps;
  const data = scoreData(index);
  const ranked = data.initial?.ranking.ranked.length ?? 0;
  return (
    <article className="page compare-page scores-page">
      <header className="page-head">
        <h1>Scores</h1>
        <p className="lead">{leadWords(predictions, scored, ranked > 0)}</p>
      </header>
      <PredictionTabs />
      {predictions === 0 ? (
        <EmptyPage sentence="These essays make no prediction." />
      ) : (
        <SettingsChoice tables={tableNames(index.hedges)} first={index.table?.id ?? null}>
          <ScoreProvider data={data}>
            <div className="controls scores-controls">
              <TableField />
              <BareField />
              <div className="controls-end">
                <a className="button" href="/data/scores.csv" download>
                  Scores, CSV
                </a>
                <a className="button" href="/data/scored-items.csv" download>
                  Forecasts, CSV
                </a>
                <PrintButton />
              </div>
            </div>
            <PageContents scored={scored > 0} tables={index.table !== null} />
            <Sections index={index} scored={scored} />
          </ScoreProvider>
        </SettingsChoice>
      )}
    </article>
  );
}

/** The way to each section: the page is long. */
function PageContents({ scored, tables }: { readonly scored: boolean; readonly tables: boolean }) {
  const sections = [
    ...(scored ? [['authors', 'Each author’s score'] as const, ['forecasts', 'Every forecast'] as const] : []),
    ['funnel', 'From prediction to score'] as const,
    ['may-means', 'What “may” means'] as const,
    ...(scored && tables ? [['calibration', 'Calibration'] as const] : []),
    ['method', 'How a score is worked out'] as const,
  ];
  return (
    <nav className="jump" aria-label="On this page">
      {sections.map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}

function leadWords(predictions: number, scored: number, ranked: boolean): string {
  if (predictions === 0) return 'Nothing here can be scored.';
  const all = countOf(predictions, 'prediction', 'predictions');
  if (scored === 0) return `Of ${all} none can be held against an outcome yet, so nobody has a score.`;
  return `Of ${all} ${scored} can be held against an outcome. How near they came${ranked ? ' to it' : ', and how little so few of them show'}.`;
}

function Sections({ index, scored }: { readonly index: CorpusIndex; readonly scored: number }) {
  return (
    <>
      {scored === 0 ? null : <Scored index={index} />}
      <section className="section" aria-labelledby="funnel">
        <SectionHeading id="funnel" title="From prediction to score" />
        <p className="scores-intro">
          Much of what authors say about the future cannot be scored. Each step holds a part of the one before.
        </p>
        <FunnelSection index={index} />
      </section>
      <section className="section" aria-labelledby="may-means">
        <SectionHeading id="may-means" title="What “may” means" />
        {index.hedges.length === 0 ? (
          <p className="scores-intro">The corpus has no table of verbal probability, so its words stand without figures.</p>
        ) : (
          <>
            <p className="scores-intro">
              The words of odds in these predictions, from the least to the most probable, and what each table makes of them: the range that
              it publishes, before it is turned into a chance of yes.{' '}
              <Link href="/about#tables" prefetch={false}>
                The tables and their sources
              </Link>
            </p>
            <HedgePlot index={index} />
          </>
        )}
      </section>
      {scored === 0 || index.table === null ? null : (
        <section className="section" aria-labelledby="calibration">
          <SectionHeading id="calibration" title="Calibration" />
          <p className="scores-intro">
            Of what was said with about the same chance, how much came true? On the line both are equal; below it the words were too sure,
            above it not sure enough.
          </p>
          <CalibrationSection />
        </section>
      )}
      <section className="section" aria-labelledby="method">
        <SectionHeading id="method" title="How a score is worked out" />
        <ScoreMethod />
      </section>
    </>
  );
}

function Scored({ index }: { readonly index: CorpusIndex }) {
  return (
    <>
      <section className="section" aria-labelledby="authors">
        <SectionHeading id="authors" title="Each author’s score" />
        {index.table === null ? (
          <p className="scores-intro">
            The corpus has no table of verbal probability, so the words give no chance and there is no score. What came true stands below.
          </p>
        ) : (
          <>
            <OrderNote opening={openingName(index.table.name)} tables={index.hedges.length} />
            <ScoreTable />
            <ScoreLegend />
            <details className="disclosure figures">
              <summary>The same under every table</summary>
              <TablesCompared index={index} />
            </details>
          </>
        )}
      </section>
      <section className="section" aria-labelledby="forecasts">
        <SectionHeading id="forecasts" title="Every forecast that can be scored" />
        <p className="scores-intro">
          Hit and miss say whether the side came true that the author put forward, however weakly: who says that a thing “could” happen and
          is wrong has missed, but by little, and the score knows that. The figures under a score are its two ends.
        </p>
        <ScoredList />
      </section>
    </>
  );
}

/** "ICD 203 and a plain “will” at 90–100". */
function openingName(table: string): string {
  return `${table} and a plain “will” at ${rangeFigures(defaultBare)}`;
}
