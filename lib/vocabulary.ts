// The facts about meaning in one place: kinds of statement, kinds of relation, answers, outcomes. Plain data; imports nothing.

export const statementKinds = {
  claim: { element: 'Claim', label: 'Claim', plural: 'Claims', meaning: 'what an author holds to be so' },
  prediction: {
    element: 'Prediction',
    label: 'Prediction',
    plural: 'Predictions',
    meaning: 'what an author says will, may or could happen',
  },
  recommendation: {
    element: 'Recommendation',
    label: 'Recommendation',
    plural: 'Recommendations',
    meaning: 'what an author says someone should do',
  },
} as const;

export type StatementKind = keyof typeof statementKinds;

/** What a relation is for a reader: for, against, aimed at a link, or a bond that is neither. */
export type RelationFamily = 'support' | 'attack' | 'undercut' | 'bond';

type RelationRow = {
  readonly element: string;
  /** Said of the statement it starts from: "a supports b". */
  readonly label: string;
  /** Said of the statement it ends at: "b is supported by a". */
  readonly passive: string;
  readonly meaning: string;
  readonly family: RelationFamily;
  readonly symmetric: boolean;
  /** The kinds it may join, as [from, to]; null where it ends at a link (undercuts). */
  readonly ends: readonly (readonly [StatementKind, StatementKind])[] | null;
  readonly fromEvent: boolean;
  readonly coPremises: boolean;
  /** Kind of scheme node in the Argument Interchange Format. */
  readonly aif: 'RA' | 'CA' | 'MA' | null;
};

const anyKind: readonly StatementKind[] = ['claim', 'prediction', 'recommendation'];
const every = anyKind.flatMap((from) => anyKind.map((to) => [from, to] as const));
const sameKind = anyKind.map((kind) => [kind, kind] as const);
/** A recommendation gives a reason only to another recommendation. */
const reasons = every.filter(([from, to]) => from !== 'recommendation' || to === 'recommendation');

export const relationKinds = {
  supports: {
    element: 'Supports',
    label: 'supports',
    passive: 'supported by',
    meaning: 'a reason for',
    family: 'support',
    symmetric: false,
    ends: reasons,
    fromEvent: true,
    coPremises: true,
    aif: 'RA',
  },
  attacks: {
    element: 'Attacks',
    label: 'attacks',
    passive: 'attacked by',
    meaning: 'a reason against',
    family: 'attack',
    symmetric: false,
    ends: reasons,
    fromEvent: true,
    coPremises: true,
    aif: 'CA',
  },
  undercuts: {
    element: 'Undercuts',
    label: 'undercuts',
    passive: 'undercut by',
    meaning: 'denies that a stated link holds',
    family: 'undercut',
    symmetric: false,
    ends: null,
    fromEvent: true,
    coPremises: true,
    aif: 'CA',
  },
  qualifies: {
    element: 'Qualifies',
    label: 'qualifies',
    passive: 'qualified by',
    meaning: 'limits scope or strength',
    family: 'undercut',
    symmetric: false,
    ends: every,
    fromEvent: false,
    coPremises: false,
    aif: null,
  },
  presupposes: {
    element: 'Presupposes',
    label: 'presupposes',
    passive: 'presupposed by',
    meaning: 'needs the other to hold',
    family: 'bond',
    symmetric: false,
    ends: every,
    fromEvent: false,
    coPremises: false,
    aif: 'RA',
  },
  restates: {
    element: 'Restates',
    label: 'restates',
    passive: 'restated by',
    meaning: 'says the same',
    family: 'bond',
    symmetric: true,
    ends: sameKind,
    fromEvent: false,
    coPremises: false,
    aif: 'MA',
  },
  refines: {
    element: 'Refines',
    label: 'refines',
    passive: 'refined by',
    meaning: 'says the same, narrower or more exactly',
    family: 'bond',
    symmetric: false,
    ends: sameKind,
    fromEvent: false,
    coPremises: false,
    aif: 'MA',
  },
  contradicts: {
    element: 'Contradicts',
    label: 'contradicts',
    passive: 'contradicted by',
    meaning: 'both cannot hold, or be followed',
    family: 'attack',
    symmetric: true,
    ends: [...sameKind, ['claim', 'prediction'], ['prediction', 'claim']],
    fromEvent: false,
    coPremises: false,
    aif: 'CA',
  },
} as const satisfies Record<string, RelationRow>;

/** The eight kinds that an editor states. */
export type StatedRelationKind = keyof typeof relationKinds;
/** Also the one that only `under` makes. */
export type RelationKind = StatedRelationKind | 'part-of';

export const partOf = {
  label: 'is part of',
  passive: 'has the part',
  meaning: 'a member of a list or of a sentence',
  family: 'bond',
} as const;

/** Whether a relation between two authors speaks for agreement or against it; what only limits or presupposes does neither. */
export const relationSides: Readonly<Record<RelationKind, 'agree' | 'against' | 'other'>> = {
  supports: 'agree',
  restates: 'agree',
  refines: 'agree',
  attacks: 'against',
  contradicts: 'against',
  undercuts: 'against',
  qualifies: 'other',
  presupposes: 'other',
  'part-of': 'other',
};

export const claimTypes = {
  causal: 'one thing brings about another',
  evaluative: 'good, bad, right, surprising',
  factual: 'a document or witness could settle it',
  interpretive: 'a reading of motives, meaning or state',
} as const;
export type ClaimType = keyof typeof claimTypes;

export const answers = { yes: 'Yes', no: 'No', open: 'Open' } as const;
export type Answer = keyof typeof answers;

export const outcomes = { yes: 'Yes', no: 'No', partly: 'Partly', void: 'Void', open: 'Open' } as const;
export type Outcome = keyof typeof outcomes;

export const weights = ['core', 'minor'] as const;
export type Weight = (typeof weights)[number];

export const grades = ['A', 'B'] as const;
export type Grade = (typeof grades)[number];

/** Why a forecast is or is not scored, in the order in which the first that fits is taken. */
export const forecastStates = {
  'no-question': 'answers no shared question',
  reported: 'the author only reports it',
  'open-answer': 'asked without odds',
  'already-decided': 'already decided when it was published',
  'window-open': 'the window is still open',
  'outcome-open': 'not decided',
  'outcome-partly': 'the outcome is partly',
  'outcome-void': 'the outcome is void',
  'condition-unmet': 'its condition did not come about',
  'premise-failed': 'a prediction it presupposes did not come true',
  scored: 'scored',
} as const;
export type ForecastState = keyof typeof forecastStates;

/** The way of a prediction to a score: each step holds a part of the one before. */
export const funnelSteps = {
  predictions: 'predictions',
  own: 'in the author’s own voice',
  checkable: 'answering a shared question with yes or no',
  due: 'with a closed window',
  resolved: 'with the outcome yes or no',
  scored: 'written before it was decided, on terms that came about',
} as const;
export type FunnelStep = keyof typeof funnelSteps;

/** Why a prediction answers no shared question. */
export const noQuestionReasons = {
  vague: 'too vague for anybody to resolve',
  'only-bears': 'bears on a shared question without settling it',
  unasked: 'on a matter that no shared question asks',
} as const;
export type FunnelReason = Exclude<ForecastState, 'no-question' | 'scored'> | keyof typeof noQuestionReasons;

/** Why an author has no place among the others. */
export const unrankedReasons = {
  'nothing-scored': 'no forecast can be held against an outcome',
  'no-figure': 'the table has no figure for his words',
  'too-few': 'too few forecasts with a figure',
} as const;
export type UnrankedReason = keyof typeof unrankedReasons;
