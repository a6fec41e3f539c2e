// What one author says on one question in, its cell out: answer, words, bar; reported views and what else bears on it below.
import Link from 'next/link';
import type { AuthorOnQuestion } from '../../lib/insights.ts';
import { answers } from '../../lib/vocabulary.ts';
import { statementPath } from '../addresses.ts';
import { joinWords } from '../author-names.ts';
import { InferredMark } from '../byline.tsx';
import { DateText } from '../date-text.tsx';
import { HedgeChip, hedgeWords } from '../hedge-chip.tsx';
import { ForecastBar } from './forecast-bar.tsx';
import type { MatrixAuthor, MatrixData, MatrixForecast, MatrixQuestion, MatrixSaid } from './matrix-data.ts';
import { whyUnheld } from './unheld.ts';

type Props = {
  readonly question: MatrixQuestion;
  readonly author: MatrixAuthor;
  readonly chances: MatrixData['chances'];
};

/** What stands where an author gives no answer of his own. */
const silence: Readonly<Record<AuthorOnQuestion['state'], string | null>> = {
  answered: null,
  reported: null,
  bears: 'no answer',
  'wrote-after': 'wrote after',
  'not-said': 'not said',
};

export function stateOf(question: MatrixQuestion, author: string): AuthorOnQuestion['state'] {
  const said = question.said.find((one) => one.author === author);
  return said?.state ?? (question.after.includes(author) ? 'wrote-after' : 'not-said');
}

/** What stands for an author without an answer of his own; null where he has one, or reports one. */
export function silenceOf(question: MatrixQuestion, author: string): string | null {
  return question.perhapsAfter.includes(author) ? 'may have written after' : silence[stateOf(question, author)];
}

export function MatrixCell({ question, author, chances }: Props) {
  const said = question.said.find((one) => one.author === author.id);
  const state = stateOf(question, author.id);
  const silent = silenceOf(question, author.id);
  return (
    <td data-author={author.id} data-state={state}>
      <p className="cell-who">
        <b>{author.name}</b>
        {author.first?.inferred ? <InferredMark /> : null}{' '}
        {author.first === null ? null : <DateText date={author.first.published} published />}
      </p>
      <div className="cell-said">
        {silent === null ? null : <p className="cell-silent">{silent}</p>}
        {said?.forecasts.map((forecast) => (
          <CellForecast key={forecast.id} forecast={forecast} chances={chances} />
        ))}
        {said === undefined || said.bears.length === 0 ? null : <CellBearings question={question} author={author} said={said} />}
      </div>
    </td>
  );
}

function CellForecast({ forecast, chances }: { readonly forecast: MatrixForecast; readonly chances: MatrixData['chances'] }) {
  const { id, short, answer, hedge, voice, by, odds, outcome, standing } = forecast;
  const unheld = whyUnheld(standing);
  const reported = voice.length > 0;
  return (
    <div className="cell-forecast" data-statement={id} data-answer={answer} data-reported={reported || undefined}>
      <p className="cell-words">
        {reported ? <span className="cell-note">reports {joinWords(voice)}</span> : null}
        <Link href={statementPath(id)} prefetch={false}>
          <span className="cell-answer">
            <b>{answer === null ? 'No answer' : answers[answer]}</b>
          </span>{' '}
          {hedge === null ? null : <HedgeChip hedge={hedge} framed={false} />}
          <span className="visually-hidden">: {short}</span>
        </Link>
        {forecast.if === null ? null : <span className="cell-note">if {forecast.if}</span>}
        {by === null ? null : <span className="cell-note">{by}</span>}
        {unheld === null ? null : <span className="cell-note cell-unheld">{unheld}</span>}
      </p>
      <ForecastBar
        forecast={{ answer, hedge, pYes: chances[odds] ?? {} }}
        variant={reported ? 'reported' : forecast.if === null ? 'own' : 'conditional'}
        condition={forecast.if}
        outcome={unheld === null ? outcome : null}
      />
    </div>
  );
}

type BearingsProps = { readonly question: MatrixQuestion; readonly author: MatrixAuthor; readonly said: MatrixSaid };

/** What else the author predicts that bears on the question: counted, and opened where it stands. */
function CellBearings({ question, author, said: { state, bears } }: BearingsProps) {
  return (
    <details className="cell-more">
      <summary>
        {bears.length} {state === 'bears' ? '' : 'more '}
        {bears.length === 1 ? 'bears' : 'bear'} on it
        <span className="visually-hidden">
          , of {author.name}: “{question.short}”
        </span>
      </summary>
      <ul>
        {bears.map(({ id, short, hedge }) => (
          <li key={id} data-bears={id}>
            <Link href={statementPath(id)} prefetch={false}>
              {short}
            </Link>
            {hedge === null ? null : <span className="cell-note">{hedgeWords(hedge)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
