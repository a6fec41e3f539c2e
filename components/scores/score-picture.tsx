// A score with its two intervals in, its picture on a line from 0 to 1 out: a bar for the words, a fine line for the small number.
import type { FigureScore } from '../../lib/insights.ts';
import { evenOddsScore } from '../../lib/score/brier.ts';
import { pictureWords } from './score-words.ts';

const ticks = [0, 0.25, 0.5, 0.75, 1];
const at = (score: number) => `${Math.round(score * 1000) / 10}%`;
/** Heights in the picture, in px: the words above, the small number below, the middle through both. */
const lanes = { words: 14, sample: 30, from: 5, to: 39 };

export function ScorePicture({ score }: { readonly score: FigureScore }) {
  const { brier, words, sample } = score;
  return (
    <svg className="score-picture" height="44" role="img" aria-label={pictureWords(score)}>
      {words === null ? null : <Words low={words.low} high={words.high} />}
      {sample === null ? null : <Sample low={sample.low} high={sample.high} />}
      {brier === null ? null : <Middle score={brier} />}
    </svg>
  );
}

export function Words({ low, high, y = lanes.words }: { readonly low: number; readonly high: number; readonly y?: number }) {
  return <line className="score-words" x1={at(low)} x2={at(high)} y1={y} y2={y} />;
}

export function Sample({ low, high, y = lanes.sample }: { readonly low: number; readonly high: number; readonly y?: number }) {
  return (
    <g className="score-sample">
      <line x1={at(low)} x2={at(high)} y1={y} y2={y} />
      {[low, high].map((end, index) => (
        // Both ends may be the same.
        <line key={index === 0 ? 'low' : 'high'} x1={at(end)} x2={at(end)} y1={y - 4} y2={y + 4} />
      ))}
    </g>
  );
}

export function Middle({
  score,
  from = lanes.from,
  to = lanes.to,
}: {
  readonly score: number;
  readonly from?: number;
  readonly to?: number;
}) {
  return <line className="score-middle" x1={at(score)} x2={at(score)} y1={from} y2={to} />;
}

/** The lines that run behind all rows of a table of scores. */
export function ScoreGrid() {
  return (
    <svg className="score-grid" width="100%" height="100%" aria-hidden="true">
      {ticks.map((tick) => (
        <line key={tick} className={tick === evenOddsScore ? 'score-even' : 'score-line'} x1={at(tick)} x2={at(tick)} y1="0" y2="100%" />
      ))}
    </svg>
  );
}

/** The figures over those lines, and what they mean. */
export function ScoreScale() {
  return (
    <svg className="score-scale" width="100%" height="40" aria-hidden="true">
      <text x="0" y="14">
        right
      </text>
      <text x="25%" y="14" textAnchor="middle">
        always 50 per cent
      </text>
      <text x="100%" y="14" textAnchor="end">
        wrong
      </text>
      {ticks.map((tick) => (
        <text key={tick} x={at(tick)} y="34" textAnchor={tick === 0 ? 'start' : tick === 1 ? 'end' : 'middle'}>
          {tick}
        </text>
      ))}
    </svg>
  );
}
