// Questions in, the equal table of the forecasts on them out.
import type { Question } from '../../lib/types.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { FigureList, standingWords } from './figure-list.tsx';
import { forecastsOn } from './forecasts.ts';
import { tableNames } from './table-names.ts';

type Props = {
  readonly index: CorpusIndex;
  readonly questions: readonly Question[];
  readonly caption: string;
  /** Every row names its question; of one question it is left out. */
  readonly named?: boolean;
};

export function FiguresTable({ index, questions, caption, named = false }: Props) {
  const figures = questions.flatMap((question) =>
    forecastsOn(index, question).map(({ author, prediction }) => ({
      ...prediction,
      question,
      author: author.name,
      voice: prediction.voice.map((id) => index.actor.get(id)?.name ?? id),
      standing: index.insights.forecasts[prediction.id] ?? ('no-question' as const),
    })),
  );
  return <FigureList figures={figures} tables={tableNames(index.hedges)} caption={caption} named={named} />;
}

/** "yes", or "no: already decided when it was published". */
export function standing(index: CorpusIndex, id: string): string {
  return standingWords(index.insights.forecasts[id] ?? 'no-question');
}
