// The answers to one question in, lines of bars out, so that on each line neither bars nor the names above them overlap.
import type { Chance, HedgeTable, Prediction, Question } from '../../lib/types.ts';
import { authorWordsOf } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import type { RangeVariant } from '../range-bar.tsx';
import { variantOf } from '../statement-forecast.tsx';

export type ForecastBar = {
  readonly chance: Chance;
  readonly variant: RangeVariant;
  /** "Slim · Stein": all who gave this range. */
  readonly names: string;
  readonly predictions: readonly Prediction[];
  /** Where the names are tied to the bar, by the end of the axis that is near. */
  readonly anchor: 'start' | 'middle' | 'end';
};

export type ForecastLines = { readonly lines: readonly (readonly ForecastBar[])[]; readonly withoutOdds: readonly Prediction[] };

/** Narrowest axis in px, and a generous width of a letter of the names: what fits there fits everywhere. */
const axisWidth = 300;
const letterWidth = 7.4;

export function forecastLines(index: CorpusIndex, question: Question, table: HedgeTable): ForecastLines {
  const answers = (index.insights.comparison[question.id] ?? []).flatMap((row) => {
    const statement = row.statement === null ? undefined : index.statement.get(row.statement);
    return row.state === 'answered' && statement?.kind === 'prediction' ? [statement] : [];
  });
  const groups = new Map<string, Prediction[]>();
  const withoutOdds: Prediction[] = [];
  for (const prediction of answers) {
    const chance = prediction.pYes[table.id];
    if (chance == null) withoutOdds.push(prediction);
    else {
      const key = `${chance.low} ${chance.high} ${variantOf(prediction)}`;
      groups.set(key, [...(groups.get(key) ?? []), prediction]);
    }
  }
  const bars = [...groups.values()].map((predictions) => barOf(index, predictions, table)).sort((a, b) => a.chance.low - b.chance.low);
  const lines: ForecastBar[][] = [];
  for (const bar of bars) {
    const line = lines.find((placed) => placed.every((other) => !overlap(other, bar)));
    if (line === undefined) lines.push([bar]);
    else line.push(bar);
  }
  return { lines: lines.length === 0 ? [[]] : lines, withoutOdds };
}

function barOf(index: CorpusIndex, predictions: readonly Prediction[], table: HedgeTable): ForecastBar {
  const [first] = predictions;
  const chance = first?.pYes[table.id] ?? { low: 0, high: 0 };
  return {
    chance,
    variant: first === undefined ? 'own' : variantOf(first),
    names: predictions.map((prediction) => authorWordsOf(index, prediction, true)).join(' · '),
    predictions,
    anchor: chance.low < 0.15 ? 'start' : chance.high > 0.92 ? 'end' : 'middle',
  };
}

function overlap(a: ForecastBar, b: ForecastBar): boolean {
  const [aStart, aEnd] = extent(a);
  const [bStart, bEnd] = extent(b);
  return aStart < bEnd && bStart < aEnd;
}

/** The px that a bar and its names take on the narrowest axis. */
function extent(bar: ForecastBar): readonly [number, number] {
  const [low, high] = [bar.chance.low * axisWidth, bar.chance.high * axisWidth];
  const width = bar.names.length * letterWidth + 8;
  if (bar.anchor === 'start') return [low, Math.max(high, low + width)];
  if (bar.anchor === 'end') return [Math.min(low, high - width), high];
  return [Math.min(low, (low + high - width) / 2), Math.max(high, (low + high + width) / 2)];
}
