// What may become of a prediction that advice rests on, and what that does to the advice, in words.

/** Whatever its words of odds. */
export const fates = {
  came: 'came about',
  failed: 'did not come about',
  partly: 'came about in part',
  known: 'already decided when it was published',
  unmet: 'its condition did not come about',
  undecided: 'not decided',
  unasked: 'no shared question asks it',
} as const;
export type Fate = keyof typeof fates;

export const failures = { premise: 'A premise failed', reason: 'A reason failed' } as const;
export type Failure = keyof typeof failures;
