// The shapes of the table of predictions as the browser has them: what a cell shows and no more. Ids of authors and topics are keys.
import type { AuthorOnQuestion } from '../../lib/insights.ts';
import type { Prediction, Question } from '../../lib/types.ts';
import type { ForecastState, Outcome } from '../../lib/vocabulary.ts';
import type { QuestionOrder } from './question-orders.ts';

export type MatrixAuthor = {
  readonly id: string;
  /** The surname, or the whole name where two share it. */
  readonly name: string;
  readonly full: string;
  /** Of the first essay; null where there is none. */
  readonly first: { readonly outlet: string; readonly published: string; readonly inferred: boolean } | null;
  /** Further essays. */
  readonly more: number;
};

/** An answer to the question of its row. */
export type MatrixForecast = Pick<Prediction, 'id' | 'short' | 'answer' | 'hedge' | 'if' | 'by'> & {
  /** Place of the chances of yes in the list that all forecasts share. */
  readonly odds: number;
  /** Names of those whose view it is, where the author only reports it. */
  readonly voice: readonly string[];
  readonly standing: ForecastState;
  /** What it is held against: where the author named an earlier day of his own, what had come about by then. */
  readonly outcome: Outcome;
};

export type MatrixBearing = Pick<Prediction, 'id' | 'short' | 'hedge'>;

/** What an author says on a question: his own answer before those he reports, then what else bears on it. */
export type MatrixSaid = {
  readonly author: string;
  readonly state: Exclude<AuthorOnQuestion['state'], 'not-said' | 'wrote-after'>;
  readonly forecasts: readonly MatrixForecast[];
  readonly bears: readonly MatrixBearing[];
};

export type MatrixQuestion = Pick<Question, 'id' | 'title' | 'short' | 'closes' | 'outcome' | 'decided' | 'topics'> & {
  readonly late: { readonly outcome: Outcome; readonly date: string } | null;
  /** The topic under which it stands where the table is grouped; null where it has none. */
  readonly group: string | null;
  /** "2 yes · 1 no", of all authors of the corpus. */
  readonly tally: string;
  /** Authors who say something; who is in neither list is silent. */
  readonly said: readonly MatrixSaid[];
  /** Authors who wrote when it was decided, and say nothing. */
  readonly after: readonly string[];
  /** Those of `after` whose day is not established and may lie before. */
  readonly perhapsAfter: readonly string[];
  /** The row's place in each order, among all questions of the corpus. */
  readonly places: Readonly<Record<QuestionOrder, number>>;
};

export type MatrixData = {
  readonly questions: readonly MatrixQuestion[];
  /** By table id, chances of yes that forecasts name by their place in this list. */
  readonly chances: readonly Prediction['pYes'][];
};
