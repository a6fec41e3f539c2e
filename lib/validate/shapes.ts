// The zod shapes of front matter and of the YAML files. A fault's text stands after the value in a message; what follows its semicolon is the help.
import { z } from 'zod';
import { outcomes, type StatementKind } from '../vocabulary.ts';
import { coveredDays, isDay } from './days.ts';
import { isId } from './grammar.ts';

const mustBeText = 'is no text; put it between quotes';
/** Text with something in it. */
const words = z.string({ error: mustBeText }).trim().min(1, 'is empty; write something, or leave the key out');
const day = z.string({ error: mustBeText }).refine(isDay, 'is not a day of the calendar; write year, month and day, as in 2020-01-31');
const daySpan = z
  .string({ error: mustBeText })
  .refine(
    (typed) => coveredDays(typed) !== null && typed.split('/').every(isDay),
    'is neither a day of the calendar nor a span of days; write 2020-01-31, or 2020-01-03/2020-01-07 where the day is not established',
  );
const webAddress = z.url({ protocol: /^https?$/, error: 'is no web address; begin it with https://' });
const id = z.string({ error: mustBeText }).refine(isId, 'is not an id; write small letters, digits and single hyphens');
/** One key, several with spaces between, or a list. */
const ids = z
  .union([z.string().transform((typed) => typed.trim().split(/\s+/u)), z.array(z.string())], {
    error: 'is neither a key nor a list of keys; write it as in [works, money]',
  })
  .refine(
    (list) => list.every(isId),
    'holds something that is not an id; write small letters, digits and single hyphens, and commas between the keys',
  )
  .refine((list) => new Set(list).size === list.length, 'names a key twice; name each once');
const outcome = z.enum(Object.keys(outcomes) as (keyof typeof outcomes)[], {
  error: `is no outcome; write ${Object.keys(outcomes).join(', ')}`,
});
const mapping = { error: 'is no mapping; write one “key: value” a line, indented' };

export const essayShape = {
  title: words,
  author: ids,
  outlet: words,
  published: daySpan,
  url: webAddress,
  role: words.optional(),
  byline: words.optional(),
  edition: z.strictObject({ outlet: words, url: webAddress }, mapping).optional(),
  source: words.refine((name) => !/[/\\]/u.test(name), 'is no plain name of a file; name it without its folder').optional(),
  licence: words.optional(),
};

export const questionShape = {
  title: words.refine((title) => title.endsWith('?'), 'is no question; ask what yes or no can answer, with a question mark at the end'),
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
  poles: z.tuple([words, words], { error: 'is no list of two phrases; write [from one end, to the other]' }).optional(),
  topics: ids.optional(),
  was: ids.optional(),
};

export const siteShape = {
  title: words,
  subject: words.optional(),
  question: words,
  description: words.optional(),
  base: webAddress,
  language: words,
  licence: words,
  asOf: day,
  /** Key of the table of verbal probability that is shown unless the reader chooses another. */
  table: words.optional(),
};

export const nameShape = words;
export const authorShape = { name: words, link: webAddress.optional() };

const perCent = z
  .number({ error: 'is no number; write per cent, as in 20' })
  .min(0, 'is less than 0 per cent; write 0 to 100')
  .max(100, 'is more than 100 per cent; write 0 to 100');
const range = z
  .tuple([perCent, perCent], { error: 'is no list of two numbers; write [low, high]' })
  .refine(([low, high]) => low <= high, 'has its low end above its high end; write [low, high]');
const phrases = z.union([words.transform((one) => [one]), z.array(words)], {
  error: 'is neither text nor a list of texts; write the words as published',
});
export const hedgeTableShape = {
  name: words,
  citation: words,
  url: webAddress,
  read: words,
  entries: z.array(
    z.strictObject(
      {
        words: phrases,
        range,
        denies: z.boolean({ error: 'is neither true nor false; write denies: true where the words contain the denial' }).optional(),
      },
      mapping,
    ),
    { error: 'is no list; begin each entry with “- words: …”' },
  ),
  /** Words that the table has nothing for, with the reason. */
  unmapped: z
    .array(z.strictObject({ words: phrases, why: words }, mapping), { error: 'is no list; begin each item with “- words: …”' })
    .optional(),
};

const byCommand = 'run npm run agreement to have it written';
const count = z
  .number({ error: `is no number; ${byCommand}` })
  .int(`is no whole number; ${byCommand}`)
  .min(0, `is less than 0; ${byCommand}`);
const atMostOne = z.number({ error: `is no number; ${byCommand}` }).max(1, `is more than 1; ${byCommand}`);
const digest = z.string({ error: mustBeText }).regex(/^[0-9a-f]{12}$/, `is not 12 hex digits; ${byCommand}`);
const byKind = <Shape extends z.ZodType>(shape: Shape) =>
  z.strictObject({ claim: shape, prediction: shape, recommendation: shape } satisfies Record<StatementKind, Shape>, mapping);
/** As `npm run agreement` writes an essay's figures. */
export const agreementShape = {
  first: count,
  second: count,
  foundByBoth: count,
  foundByEither: count,
  share: atMostOne.min(0, `is less than 0; ${byCommand}`).nullable(),
  kappa: atMostOne.nullable(),
  sameHedge: count,
  kinds: byKind(z.strictObject({ first: count, firstPaired: count, second: count, secondPaired: count }, mapping)),
  pairs: byKind(byKind(count)),
  sha256: z.strictObject({ first: digest, second: digest }, mapping),
};

const datePart = z.number({ error: 'is no number; write year, month and day as numbers' }).int();
/** [2020], [2020, 2] or [2020, 2, 10]. */
const dateParts = z
  .array(datePart)
  .min(1)
  .max(3)
  .refine(
    (parts) => coveredDays(parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')) !== null || isYear(parts),
    'is no day of the calendar; write year, month and day, as in [2020, 1, 31]',
  );
const isYear = (parts: readonly number[]) => parts.length === 1 && /^\d{4}$/.test(String(parts[0]));
/** The variables that Crux reads; the item may hold any other of CSL. */
export const referenceShape = z.looseObject(
  {
    id,
    type: words,
    title: words,
    'container-title': words.optional(),
    publisher: words.optional(),
    issued: z.looseObject({ 'date-parts': z.array(dateParts).min(1).optional() }, mapping).optional(),
    URL: webAddress.optional(),
    grade: z.enum(['A', 'B'], {
      error:
        'is neither “A” nor “B”; A is a news agency, newspaper, broadcaster, government or institution, B an encyclopaedia, think tank or reprint',
    }),
    note: words.optional(),
  },
  mapping,
);
