// The zod shapes of front matter and of the YAML files. A fault's text is what stands after the value in a message: “x” is no day.
import { z } from 'zod';
import { outcomes } from '../vocabulary.ts';
import { coveredDays, isDay } from './days.ts';
import { isId } from './grammar.ts';

const mustBeText = 'must be text; put it between quotes';
/** Text with something in it. */
const words = z.string({ error: mustBeText }).trim().min(1, 'is empty');
const day = z.string({ error: mustBeText }).refine(isDay, 'is not a day of the calendar, as 2020-01-31 is');
const daySpan = z
  .string({ error: mustBeText })
  .refine((typed) => coveredDays(typed) !== null && typed.split('/').every(isDay), 'is neither a day (2020-01-31) nor a span of days (2020-01-03/2020-01-07)');
const webAddress = z
  .url({ protocol: /^https?$/, error: 'is no web address; begin with https://' });
const id = z.string({ error: mustBeText }).refine(isId, 'is not an id: write small letters, digits and single hyphens');
/** One key, several with spaces between, or a list. */
const ids = z
  .union([z.string().transform((typed) => typed.trim().split(/\s+/u)), z.array(z.string())], { error: 'must be a key or a list of keys, as in [gulf, nuclear]' })
  .refine((list) => list.every(isId), 'holds something that is not an id: write small letters, digits and single hyphens')
  .refine((list) => new Set(list).size === list.length, 'names a key twice');
const outcome = z.enum(Object.keys(outcomes) as (keyof typeof outcomes)[], {
  error: `is none of ${Object.keys(outcomes)
    .map((word) => `“${word}”`)
    .join(', ')}`,
});
const mapping = { error: 'must be a mapping: one “key: value” a line, indented' };

export const essayShape = {
  title: words,
  author: ids,
  outlet: words,
  published: daySpan,
  url: webAddress,
  role: words.optional(),
  byline: words.optional(),
  edition: z.strictObject({ outlet: words, url: webAddress }, mapping).optional(),
  source: words.refine((name) => !/[/\\]/u.test(name), 'must be the name of a file, without a folder').optional(),
  licence: words.optional(),
};

export const questionShape = {
  title: words.refine((title) => title.endsWith('?'), 'must be a question that yes or no answers, with a question mark'),
  short: words,
  criterion: words,
  opens: day,
  closes: day,
  outcome,
  decided: day.optional(),
  why: words.optional(),
  contested: words.optional(),
  late: z.strictObject({ outcome, date: day, why: words }, mapping).optional(),
  topics: ids.optional(),
  was: ids.optional(),
};

export const debateShape = {
  title: words,
  question: words,
  poles: z.tuple([words, words], { error: 'must be a list of two phrases: from …, to …' }).optional(),
  topics: ids.optional(),
  was: ids.optional(),
};

export const siteShape = {
  title: words,
  subject: words,
  question: words,
  description: words,
  base: webAddress,
  language: words,
  licence: words,
  asOf: day,
};

export const nameShape = words;
export const authorShape = { name: words, link: webAddress.optional() };

const perCent = z.number({ error: 'must be a number of per cent' }).min(0, 'is less than 0 per cent').max(100, 'is more than 100 per cent');
const range = z
  .tuple([perCent, perCent], { error: 'must be a list of two numbers, [low, high]' })
  .refine(([low, high]) => low <= high, 'has its low end above its high end');
export const hedgeTableShape = {
  name: words,
  citation: words,
  url: webAddress,
  read: words,
  entries: z.array(
    z.strictObject({
      words: z.union([words.transform((one) => [one]), z.array(words)], { error: 'must be text or a list of texts' }),
      range,
      denies: z.boolean({ error: 'must be true or false' }).optional(),
    }, mapping),
    { error: 'must be a list' },
  ),
};

const datePart = z.number({ error: 'must be a number' }).int();
/** The variables that Crux reads; the item may hold any other of CSL. */
export const referenceShape = z.looseObject(
  {
    id,
    type: words,
    title: words,
    'container-title': words.optional(),
    publisher: words.optional(),
    issued: z
      .looseObject({ 'date-parts': z.array(z.array(datePart).min(1).max(3)).min(1).optional() }, mapping)
      .optional(),
    URL: webAddress.optional(),
    grade: z.enum(['A', 'B'], { error: 'is neither “A” nor “B”' }),
    note: words.optional(),
  },
  mapping,
);
