// Twenty queries as a reader types them, each with the hits that he would expect first; written from the notes before the search was.

export type ExpectedHit = {
  readonly query: string;
  /** What the query tries out. */
  readonly about: string;
  /** Statements of which one must come first. Where several are named, none of them is the better answer. */
  readonly statements: readonly string[];
  /** Questions of which one must come first in their own group; none where the query is not about a question. */
  readonly questions?: readonly string[];
};

export const queries: readonly ExpectedHit[] = [
  {
    query: 'deterr',
    about: 'the beginning of a word',
    statements: [
      'boot-2020/degree-of-deterrence',
      'brands-2020/shift-deterrence',
      'ross-2020/deterrence-difficult',
      'stein-2021/reciprocity-pillar',
    ],
  },
  {
    query: 'oil kuwait',
    about: 'a word of the sentence and one of the quote',
    statements: ['ross-2020/gulf-oil-proxies'],
    questions: ['gulf-oil'],
  },
  { query: 'hostages', about: 'one word', statements: ['ross-2020/khomeini-carter'] },
  { query: 'Putin go-between', about: 'a name and a hyphen', statements: ['ross-2020/putin-brokers'] },
  { query: 'cant cover', about: 'an apostrophe left out', statements: ['ross-2020/not-enough-protection'] },
  { query: 'land war', about: 'two words of a label', statements: ['stein-2021/no-land-war'], questions: ['us-land-war'] },
  {
    query: 'nuclear limit',
    about: 'singular typed, plural written',
    statements: ['brands-2020/cast-off-limits'],
    questions: ['nuclear-limits'],
  },
  { query: 'sanctions relief', about: 'two words that several statements share', statements: ['stein-2021/offer-relief'] },
  { query: 'Acheson', about: 'a name', statements: ['brands-2020/no-acheson'] },
  {
    query: 'cyberattack',
    about: 'singular, written together',
    statements: ['boot-2020/stage-two-cyber', 'brands-2020/cyber-response'],
    questions: ['cyber-reprisal'],
  },
  { query: 'embassies', about: 'plural typed, one plural among singulars', statements: ['brands-2020/hit-diplomatic'] },
  {
    query: 'tit-for-tat',
    about: 'hyphens, in quotes alone',
    statements: ['slim-2020/scripted-blows', 'stein-2021/end-cycle', 'stein-2021/tit-for-tat-feared'],
  },
  { query: 'u.s. commanders', about: 'letters with dots', statements: ['boot-2020/guard-commanders'] },
  { query: 'boot diplomacy', about: 'an author and a word', statements: ['boot-2020/seize-moment', 'boot-2020/use-the-pause'] },
  { query: 'spiral', about: 'a word of several labels', statements: ['brands-2020/spiral-model', 'stein-2021/tit-for-tat-feared'] },
  { query: 'khamenei proxies', about: 'a name and a word', statements: ['ross-2020/instinct-proxies'] },
  { query: 'stumble war', about: 'a word of the label and one of the question', statements: ['slim-2020/stumble-into-war'] },
  { query: 'russia china europe', about: 'three words in another order', statements: ['ross-2020/enlist-others'] },
  { query: 'ESPER', about: 'capital letters', statements: ['brands-2020/game-changed', 'ross-2020/signal-counterparts'] },
  {
    query: 'twelve demands',
    about: 'two words, a statement and a question',
    statements: ['boot-2020/twelve-demands'],
    questions: ['iran-capitulates'],
  },
];
