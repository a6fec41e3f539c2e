// The corpus in, its recommendations by addressee and by author out: what the page of advice shows and no more, so that it stays light.
import type { Recommendation } from '../../lib/types.ts';
import { authorWordsOf, joinWords } from '../author-names.ts';
import { isInferred } from '../byline.tsx';
import type { CorpusIndex } from '../corpus-index.ts';
import { hedgeWords } from '../hedge-chip.tsx';
import type { Failure, Fate } from './advice-fates.ts';
import { failureOf, type PremiseTie, premisesOf } from './advice-premises.ts';
import { authorsCompared } from './authors-compared.ts';

export type PremiseData = {
  readonly id: string;
  readonly short: string;
  readonly tie: PremiseTie;
  readonly fate: Fate;
  /** The question that it answers. */
  readonly question: string | null;
};

export type AdviceData = {
  readonly id: string;
  /** Where its full entry stands on the page. */
  readonly anchor: string;
  readonly text: string;
  readonly short: string;
  readonly who: string;
  readonly inferred: boolean;
  readonly to: readonly string[];
  /** Words of odds, whose view it reports, on what condition. */
  readonly terms: readonly string[];
  readonly failure: Failure | null;
  readonly premises: readonly PremiseData[];
};

/** A recommendation that stands in several groups is one object, so that it is sent once. */
export type AdviceGroup = { readonly id: string; readonly name: string; readonly advice: readonly AdviceData[] };

export type Advice = {
  readonly all: readonly AdviceData[];
  /** The addressees with the most advice first; then by name. */
  readonly byActor: readonly AdviceGroup[];
  /** The authors in the order of publication. */
  readonly byAuthor: readonly AdviceGroup[];
};

export function adviceData(index: CorpusIndex): Advice {
  const made = recommendationsIn(index).map((advice) => ({ advice, data: dataOf(index, advice) }));
  const where = (test: (advice: Recommendation) => boolean) => made.filter(({ advice }) => test(advice)).map(({ data }) => data);
  const byActor = index.actors
    .map(({ id, name }) => ({ id, name, advice: where(({ to }) => to.includes(id)) }))
    .filter(({ advice }) => advice.length > 0)
    .sort((a, b) => b.advice.length - a.advice.length || (a.name < b.name ? -1 : 1));
  const byAuthor = authorsCompared(index)
    .map(({ id, name }) => ({ id, name, advice: where(({ essay }) => index.essay.get(essay)?.authors.includes(id) ?? false) }))
    .filter(({ advice }) => advice.length > 0);
  return { all: made.map(({ data }) => data), byActor, byAuthor };
}

/** All of them, essays in the order of publication, each in the order of its text. */
function recommendationsIn(index: CorpusIndex): readonly Recommendation[] {
  const essays = [
    ...new Set(authorsCompared(index).flatMap((author) => index.essays.filter((essay) => essay.authors.includes(author.id)))),
  ];
  return essays.flatMap((essay) => index.statementsOf.get(essay.id) ?? []).filter((statement) => statement.kind === 'recommendation');
}

function dataOf(index: CorpusIndex, advice: Recommendation): AdviceData {
  const essay = index.essay.get(advice.essay);
  const nameOf = (id: string) => index.actor.get(id)?.name ?? id;
  const premises = premisesOf(index, advice);
  return {
    id: advice.id,
    anchor: `advice-${advice.id.replace('/', '-')}`,
    text: advice.text,
    short: advice.short,
    who: authorWordsOf(index, advice),
    inferred: essay !== undefined && isInferred(essay),
    to: advice.to.map(nameOf),
    terms: [
      ...(advice.hedge === null ? [] : [hedgeWords(advice.hedge)]),
      ...(advice.voice.length === 0 ? [] : [`reports ${joinWords(advice.voice.map(nameOf))}`]),
      ...(advice.if === null ? [] : [`if ${advice.if}`]),
    ],
    failure: failureOf(premises),
    premises: premises.map(({ prediction: { id, short, question }, tie, fate }) => ({ id, short, tie, fate, question })),
  };
}
