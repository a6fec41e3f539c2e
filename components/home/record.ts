// The corpus in, its main dates out: the essays, the questions that came true, the first close, what came late. At most nine.
import type { Essay, Question } from '../../lib/types.ts';
import { questionPath } from '../addresses.ts';
import { authorWords, joinWords } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { inOrderOfPublication } from '../essay/essay-order.ts';
import { dateEnds } from '../format-date.ts';

export type RecordEntry = {
  readonly kind: 'event' | 'essays' | 'close' | 'late';
  /** ISO date or span. */
  readonly date: string;
  /** The date is that of a publication whose day may not be established. */
  readonly published: boolean;
  readonly text: string;
  readonly href: string;
};

const atMost = 9;
const lateAtMost = 2;
/** Essays that appeared within so many days of one another are one entry. */
const sameWave = 14;

export function recordOf(index: CorpusIndex): readonly RecordEntry[] {
  const ranked = rankQuestions(index);
  const late = ranked.flatMap((question) => (question.late?.outcome === 'yes' ? [entry('late', question.late.date, question)] : []));
  const came = ranked.flatMap((question) => (isDecidedByEvent(question) ? [entry('event', question.decided, question)] : []));
  const fixed = [...essayEntries(index), ...closeEntry(index), ...oneADate(late, lateAtMost)];
  const rest = oneADate(came, Math.max(0, atMost - fixed.length));
  return [...fixed, ...rest].sort((a, b) => compare(dateEnds(a.date)[0], dateEnds(b.date)[0])).slice(0, atMost);
}

/** Those that most authors answer come first. */
function rankQuestions(index: CorpusIndex): readonly Question[] {
  const weight = (question: Question) => (index.insights.comparison[question.id] ?? []).filter((row) => row.state === 'answered').length;
  return [...index.questions].sort((a, b) => weight(b) - weight(a) || compare(a.id, b.id));
}

/** It came true, on the day of an event that says so, and not by the window's end. */
function isDecidedByEvent(question: Question): question is Question & { readonly decided: string } {
  if (question.outcome !== 'yes') return false;
  return question.events.some((event) => event.when === 'inside' && event.speaks === 'yes' && event.date === question.decided);
}

function entry(kind: 'event' | 'late', date: string, question: Question): RecordEntry {
  return { kind, date, published: false, text: question.short, href: questionPath(question.id) };
}

function oneADate(entries: readonly RecordEntry[], count: number): readonly RecordEntry[] {
  return entries.filter((one, at) => entries.findIndex((other) => other.date === one.date) === at).slice(0, count);
}

function closeEntry(index: CorpusIndex): readonly RecordEntry[] {
  const [first] = index.questions.map((question) => question.closes).sort(compare);
  if (first === undefined || first > index.site.asOf) return [];
  return [{ kind: 'close', date: first, published: false, text: 'First questions close', href: '/questions' }];
}

function essayEntries(index: CorpusIndex): readonly RecordEntry[] {
  const waves: Essay[][] = [];
  for (const essay of inOrderOfPublication(index.essays)) {
    const wave = waves.at(-1);
    const before = wave?.at(-1);
    if (wave !== undefined && before !== undefined && daysBetween(before, essay) <= sameWave) wave.push(essay);
    else waves.push([essay]);
  }
  return waves.map((wave) => {
    const names = [...new Set(wave.map((essay) => authorWords(index, essay, true)))];
    const [only] = wave;
    const first = wave.map((essay) => dateEnds(essay.published)[0]).sort(compare)[0] ?? '';
    const last =
      wave
        .map((essay) => dateEnds(essay.published)[1])
        .sort(compare)
        .at(-1) ?? first;
    const alone = wave.length === 1 && only !== undefined;
    return {
      kind: 'essays',
      date: alone ? only.published : first === last ? first : `${first}/${last}`,
      published: alone,
      text: `${joinWords(names)} ${names.length === 1 ? 'writes' : 'write'}`,
      href: alone ? `/essays/${only.id}` : '/essays',
    };
  });
}

function daysBetween(a: Essay, b: Essay): number {
  return (Date.parse(dateEnds(b.published)[0]) - Date.parse(dateEnds(a.published)[0])) / 86_400_000;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
