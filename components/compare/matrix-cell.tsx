// What one author says on one question in, its cell out: answer, words, bar; reported views and what else bears on it below.
import Link from 'next/link';
import type { AuthorOnQuestion } from '../../lib/insights.ts';
import type { Author, Prediction, Question } from '../../lib/types.ts';
import { answers } from '../../lib/vocabulary.ts';
import { questionPath, statementPath } from '../addresses.ts';
import { joinWords, surname } from '../author-names.ts';
import { InferredMark, isInferred } from '../byline.tsx';
import type { CorpusIndex } from '../corpus-index.ts';
import { DateText } from '../date-text.tsx';
import { HedgeChip } from '../hedge-chip.tsx';
import { variantOf } from '../statement-forecast.tsx';
import { essaysBy } from './authors-compared.ts';
import { ForecastBar } from './forecast-bar.tsx';
import { predictionsOf } from './forecasts.ts';

type Props = {
  readonly index: CorpusIndex;
  readonly question: Question;
  readonly author: Author /** Null where the corpus compares nobody. */;
  readonly row: AuthorOnQuestion | null;
};

const silence: Readonly<Record<AuthorOnQuestion['state'], string | null>> = {
  answered: null,
  reported: null,
  bears: 'no answer',
  'wrote-after': 'wrote after',
  'not-said': 'not said',
};

export function MatrixCell({ index, question, author, row }: Props) {
  const state = row?.state ?? 'not-said';
  const own = predictionsOf(index, row?.statement == null ? [] : [row.statement]);
  const reported = predictionsOf(index, row?.reported ?? []);
  const bears = row?.bears.length ?? 0;
  return (
    <td data-author={author.id} data-state={state}>
      <p className="cell-who">
        <CellWho index={index} author={author} />
      </p>
      <div className="cell-said">
        {silence[state] === null ? null : <p className="cell-silent">{silence[state]}</p>}
        {[...own, ...reported].map((prediction) => (
          <CellForecast key={prediction.id} index={index} question={question} prediction={prediction} />
        ))}
        {bears === 0 ? null : (
          <p className="cell-more">
            <Link href={`${questionPath(question.id)}#bears-${author.id}`} prefetch={false}>
              {bears} {state === 'bears' ? '' : 'more '}
              {bears === 1 ? 'bears' : 'bear'} on it
              <span className="visually-hidden">
                , of {surname(author.name)}: “{question.short}”
              </span>
            </Link>
          </p>
        )}
      </div>
    </td>
  );
}

function CellWho({ index, author }: { readonly index: CorpusIndex; readonly author: Author }) {
  const essay = essaysBy(index, author.id)[0];
  return (
    <>
      <b>{surname(author.name)}</b>
      {essay === undefined ? null : (
        <>
          {isInferred(essay) ? <InferredMark /> : null} <DateText date={essay.published} published />
        </>
      )}
    </>
  );
}

function CellForecast({
  index,
  question,
  prediction,
}: {
  readonly index: CorpusIndex;
  readonly question: Question;
  readonly prediction: Prediction;
}) {
  const voice = prediction.voice.map((id) => index.actor.get(id)?.name ?? id);
  return (
    <div
      className="cell-forecast"
      data-statement={prediction.id}
      data-answer={prediction.answer}
      data-reported={voice.length > 0 || undefined}
    >
      <p className="cell-words">
        {voice.length === 0 ? null : <span className="cell-note">reports {joinWords(voice)}</span>}
        <Link href={statementPath(prediction.id)} prefetch={false}>
          <span className="cell-answer">
            <b>{prediction.answer === null ? 'No answer' : answers[prediction.answer]}</b>
          </span>{' '}
          {prediction.hedge === null ? null : <HedgeChip hedge={prediction.hedge} framed={false} />}
          <span className="visually-hidden">: {prediction.short}</span>
        </Link>
        {prediction.if === null ? null : <span className="cell-note">if {prediction.if}</span>}
        {prediction.by === null ? null : <span className="cell-note">{prediction.by}</span>}
      </p>
      <ForecastBar
        forecast={{ answer: prediction.answer, hedge: prediction.hedge, pYes: prediction.pYes }}
        variant={variantOf(prediction)}
        condition={prediction.if}
        outcome={question.outcome}
      />
    </div>
  );
}
