// How many authors and questions in; invented notes and texts of that size out, the same each time, for the compiler to read.
import { randomLcg } from 'd3-random';

export type Notes = {
  /** By path below a content folder. */
  readonly files: ReadonlyMap<string, string>;
  /** By name of the text. */
  readonly sources: ReadonlyMap<string, string>;
};

const syllables = ['ber', 'gar', 'len', 'mor', 'sund', 'vik', 'hal', 'dor', 'ring', 'wal', 'thor', 'esk'];
const given = ['Ada', 'Benedict', 'Clementina', 'Dov', 'Eleanor', 'Fitzwilliam', 'Greta', 'Hildegard', 'Ivo', 'Josephine'];
const topics = ['Bridges', 'Ferries', 'Harbour dues', 'The market', 'Tolls and who pays them', 'The railway', 'Wool', 'The quarry'];
const hedges = ['probably', 'likely', 'bare', 'unlikely', 'almost certainly', 'may', 'perhaps, though nobody can be sure of it'] as const;
const nameLength = 40;

const pad = (number: number) => String(number).padStart(3, '0');
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const date = (year: number, month: number, day: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Two syllables for each of a number's digits to the base of twelve: a word that no other number has. */
function wordOf(number: number): string {
  const digits = [...number.toString(12).padStart(3, '0')].map((digit) => Number.parseInt(digit, 12));
  return digits.map((digit) => syllables[digit]).join('');
}

/** Forty characters; the first and the ninth share their surname. */
function authorName(at: number): string {
  const start = `${pick(given, at)} `;
  const of = at === 8 ? 0 : at;
  let surname = wordOf(of * 7 + 1);
  while (start.length + surname.length < nameLength) surname += pick(syllables, of);
  const whole = surname.slice(0, nameLength - start.length);
  return `${start}${whole.charAt(0).toUpperCase()}${whole.slice(1)}`;
}

type Window = { readonly opens: string; readonly closes: string; readonly decided: string };
type Statement = { readonly id: string; readonly question: number; readonly attributes: string; readonly hedge: string };

/** Every fifth question ends after the day on which the corpus stands. */
function windowOf(question: number): Window {
  const year = question % 5 === 4 ? 2027 + (question % 3) : 2021 + (question % 4);
  return {
    opens: date(2020, 1, 1 + (question % 28)),
    closes: date(year, 1 + (question % 12), 20),
    decided: date(year - 1, 12, 1 + (question % 28)),
  };
}

const lateEvent = `
<Event id="later" date="2026-02-03" sources="gazette register" speaks="yes">
  The harbour counts it after all.
</Event>
`;

function questionNote(question: number): string {
  const { opens, closes, decided } = windowOf(question);
  const word = wordOf(question);
  const outcome = closes > '2026' ? 'open' : pick(['yes', 'no', 'yes', 'no', 'partly', 'void'], question);
  const settled = outcome === 'open' ? '' : `${outcome === 'no' ? '' : `decided: ${decided}\n`}why: The register of the harbour says so.\n`;
  const isLate = outcome === 'no' && question % 3 === 0;
  const late = isLate ? 'late: {outcome: yes, date: 2026-02-03, why: It came after all.}\n' : '';
  const kinds = [pick(topicKeys, question * question), pick(topicKeys, question + 3)];
  const event =
    outcome === 'open' || outcome === 'void'
      ? ''
      : `\n<Event id="counted" date="${decided}" sources="gazette register" speaks="${outcome === 'no' ? 'no' : 'yes'}">\n  The harbour counts it.\n</Event>\n`;
  return `---
title: Will the ${word} affair be settled by those who said that they would settle it?
short: The ${word} affair
criterion: The register of the harbour enters the ${word} affair as settled.
opens: ${opens}
closes: ${closes}
outcome: ${outcome}
${settled}${late}topics: [${[...new Set(kinds)].join(', ')}]
---

The ${word} affair is one of many.
${event}${isLate ? lateEvent : ''}`;
}

const topicKeys = topics.map((_, at) => `topic-${at}`);

/** Two to five authors speak on each question: they answer it, report another's view or say what bears on it; the first one answers. */
function statementsOf(authors: number, questions: number): readonly (readonly Statement[])[] {
  const random = randomLcg(0.3);
  const said: Statement[][] = Array.from({ length: authors }, () => []);
  for (let question = 0; question < questions; question += 1) {
    const key = `q-${pad(question)}`;
    const speakers = Math.min(authors, 2 + Math.floor(random() * 4));
    const start = Math.floor(random() * authors);
    for (let at = 0; at < speakers; at += 1) {
      const author = said[(start + at * 7) % authors] ?? [];
      if (author.some((one) => one.question === question)) continue;
      const role = at === 0 ? 0 : random();
      if (role < 0.8) author.push(ownAnswer(question, key, random));
      if (role > 0.7 && role < 0.9) {
        author.push({ id: `told-${key}`, question, hedge: 'likely', attributes: `question="${key}" answer="yes" voice="board"` });
      }
      if (role < 0.2 || role > 0.85) author.push({ id: `also-${key}`, question, hedge: 'may', attributes: `bears="${key}"` });
    }
  }
  return said;
}

function ownAnswer(question: number, key: string, random: () => number): Statement {
  const hedge = pick(hedges, Math.floor(random() * hedges.length));
  const open = hedge === 'may' && random() < 0.3;
  const answer = open ? 'open' : random() < 0.6 ? 'yes' : 'no';
  const terms = random() < 0.15 ? ' if="the railway comes"' : '';
  return { id: `own-${key}`, question, hedge, attributes: `question="${key}" answer="${answer}"${terms}` };
}

/** The note of an essay and its text; what stands in the one as a quote stands in the other. */
function essay(at: number, said: readonly Statement[]): { readonly note: string; readonly text: string } {
  const blocks = said.map(({ id, hedge, attributes }, number) => {
    const [one, two] = [wordOf(number), wordOf(number + 1000)];
    const words = hedge === 'bare' ? 'will' : hedge;
    return {
      note: `<Prediction id="${id}" weight="minor" hedge="${hedge}" ${attributes} short="What ${one} comes to" quote="Entry ${one} has … in ${two} water">
  The affair that ${one} stands for ends in ${two}.
</Prediction>
`,
      text: `Entry ${one} has it that the matter ${words} be so, as those who walk the quays at dusk like to say, and that it rests in ${two} water.`,
    };
  });
  const note = `---
title: Letters from the harbour, ${wordOf(at)}
author: author-${pad(at)}
outlet: The ${wordOf(at)} Review of Harbours and Rivers
published: ${date(2020, 1 + (at % 12), 1 + (at % 28))}
url: https://example.org/letters/${pad(at)}
byline: ${at % 9 === 4 ? 'the letters are signed with initials only' : 'stated'}
---

The writer counts what comes in.

${blocks.map((block) => block.note).join('\n')}`;
  return { note, text: `${blocks.map((block) => block.text).join('\n\n')}\n` };
}

const hedgeTables = `kent-like:
  name: Invented table (1964)
  citation: An invented table
  url: https://example.org/words
  read: "Invented. 2026-01-01."
  entries:
    - {words: almost certainly, range: [87, 99]}
    - {words: [probably, likely], range: [63, 87]}
    - {words: unlikely, range: [20, 40], denies: true}
  unmapped:
    - {words: may, why: Mere possibility.}
    - {words: perhaps, why: No word of odds.}
survey-like:
  name: Invented survey (1990)
  citation: An invented survey
  url: https://example.org/survey
  read: "Invented. 2026-01-01."
  entries:
    - {words: almost certainly, range: [90, 97]}
    - {words: probably, range: [66, 80]}
    - {words: likely, range: [60, 75]}
    - {words: unlikely, range: [10, 25], denies: true}
    - {words: may, range: [30, 60]}
  unmapped:
    - {words: perhaps, why: Nobody was asked.}
`;

const reference = (id: string) => `  - id: ${id}
    type: report
    title: The ${id}
    container-title: The ${id} of the harbour
    issued: {date-parts: [[2026, 1, 1]]}
    URL: "https://example.org/${id}"
    grade: A
`;

const site = `title: Crux
subject: Letters from a harbour
question: What becomes of the harbour?
description: Invented letters.
base: http://localhost:3000
language: en
licence: CC BY 4.0
asOf: 2026-06-01
`;

export function makeNotes({ authors, questions }: { readonly authors: number; readonly questions: number }): Notes {
  const files = new Map<string, string>();
  const sources = new Map<string, string>();
  const ids = Array.from({ length: authors }, (_, at) => `author-${pad(at)}`);
  files.set('site.yaml', site);
  files.set('authors.yaml', ids.map((id, at) => `${id}:\n  name: ${authorName(at)}\n`).join(''));
  files.set('actors.yaml', 'board: the harbour board\n');
  files.set('topics.yaml', topics.map((name, at) => `${topicKeys[at]}: ${name}\n`).join(''));
  files.set('hedges.yaml', hedgeTables);
  files.set('references.yaml', `references:\n${['gazette', 'register'].map(reference).join('')}`);
  for (let question = 0; question < questions; question += 1) files.set(`questions/q-${pad(question)}.mdx`, questionNote(question));
  for (const [at, said] of statementsOf(authors, questions).entries()) {
    const { note, text } = essay(at, said);
    files.set(`essays/letters-${pad(at)}.mdx`, note);
    sources.set(`letters-${pad(at)}.txt`, text);
  }
  return { files, sources };
}
