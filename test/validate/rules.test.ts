// One slip, one message: what follows from it is not told as well.
import { describe, expect, it } from 'vitest';
import { type Change, toldOf } from '../change-base.ts';

const bridge = 'essays/bridge-2019.mdx';
const question = 'questions/bridge-opens.mdx';

const slips: readonly (readonly [slip: string, change: Change, says: readonly string[]])[] = [
  [
    'under with the full id of its own essay',
    [bridge, 'hedge="should" quote', 'hedge="should" under="bridge-2019/toll-pays" quote'],
    [`${bridge}:39:67 relation-scope: “bridge-2019/toll-pays” is a statement of this note: inside it ids are bare`],
  ],
  [
    'under with a statement of another essay',
    [bridge, 'hedge="should" quote', 'hedge="should" under="ferry-2020/toll-fails" quote'],
    [`${bridge}:39:67 relation-scope: “ferry-2020/toll-fails” is not of this essay: a statement stands under one of its own essay`],
  ],
  [
    'an answer without its question',
    [bridge, 'question="bridge-opens" answer', 'topics="works" answer'],
    [`${bridge}:27:72 answer-needed: the answer “yes” answers no question`],
  ],
  ['an attribute without a value', [bridge, 'type="causal"', 'type'], [`${bridge}:13:23 attribute-value: “type” has no value`]],
  [
    'an invisible character in an id',
    [bridge, 'id="toll-pays"', 'id="toll\u200B-pays"'],
    [`${bridge}:13:16 invisible-character: an invisible character (U+200B) stands in “toll-pays”`],
  ],
  [
    'a number and a full stop at the start of a statement',
    [bridge, 'The town has already saved', '1. The town has already saved'],
    [`${bridge}:22:3 looks-like-list: “1. The town has already saved what the …” becomes a list, because it begins with “1.”`],
  ],
  [
    'a line of dashes below a statement',
    [bridge, 'what the first part costs.', 'what the first part costs.\n  ---'],
    [
      `${bridge}:22:3 looks-like-heading: “The town has already saved what the …” becomes a heading, because a line of “-” stands straight below it`,
    ],
  ],
  [
    'a statement that begins with a list',
    [bridge, 'The town has already saved', '- The town has already saved'],
    [`${bridge}:21:1 statement-sentence: this Claim does not begin with a sentence`],
  ],
  ['a mistyped why', [question, 'why:', 'whyy:'], [`${question}:9:1 unknown-key: “whyy” is no key here; did you mean “why”?`]],
  [
    'a title that takes in the keys below it',
    [question, 'title: Will', 'title: "Will'],
    [`${question}:2:8 front-matter: the quote mark in “title: "Will the new bridge over the …” is not closed`],
  ],
  [
    'a title that takes in the keys up to the next quote mark',
    [
      question,
      'title: Will the new bridge over the Lune open?',
      'title: "Will the new bridge over the Lune open?\ncontested: "Some doubt it."',
    ],
    [`${question}:2:8 front-matter: the quote mark in “title: "Will the new bridge over the …” is not closed`],
  ],
  [
    'a colon in a title',
    [bridge, 'title: A Bridge', 'title: A Bridge: plans'],
    [`${bridge}:2:8 front-matter: “title: A Bridge: plans for the Lune” has a colon and a space inside its value`],
  ],
  [
    'an event of the question itself, reused',
    [question, '<Event id', '<Event see="bridge-opens/first-cart" />\n\n<Event id'],
    [`${question}:15:13 self-link: “bridge-opens/first-cart” is an event of this question already`],
  ],
  [
    'a reused event without its question',
    [question, '<Event id', '<Event see="first-cart" />\n\n<Event id'],
    [`${question}:15:13 relation-scope: “first-cart” does not say of which question: in see ids are full`],
  ],
  ['a key that is no id', ['topics.yaml', 'works:', 'a b: X\nworks:'], ['topics.yaml:2:1 key-grammar: “a b” is not an id']],
  [
    'a mistyped list of references',
    ['references.yaml', 'references:', 'referenecs:'],
    ['references.yaml:1:1 unknown-key: “referenecs” is no key here; did you mean “references”?'],
  ],
  [
    'a month that there is not',
    ['references.yaml', '[[2020, 11, 3]]', '[[2020, 13, 3]]'],
    ['references.yaml:6:27 key-grammar: references.0.issued.date-parts.0: is no day of the calendar'],
  ],
];

describe('one slip, one message', () => {
  it.each(slips)('%s', (_, change, says) => {
    expect(toldOf(change)).toEqual(says);
  });

  it('and none on a year, or on a year and a month, of a reference', () => {
    expect(toldOf(['references.yaml', '[[2020, 11, 3]]', '[[2020]]'])).toEqual([]);
  });
});
