// What of each statement is compared with the source text.
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../lib/parse/parse-note.ts';
import { quotesOf } from '../../lib/validate/quotes-of.ts';
import { validateNote } from '../../lib/validate/validate-note.ts';

const path = 'content/essays/letter-2019.mdx';
const text = `---
title: A Letter
author: lamb
outlet: The Lune Review
published: 2019-06-01
url: https://example.org/letter
---

<Prediction id="sooner" short="Early" hedge="may" bears="bridge-opens" quote="If the … sooner still">
  Early is possible.

  The builders decide.

  <Supports to="later">Why it counts.</Supports>
</Prediction>

<Prediction id="later" under="sooner" bears="bridge-opens" quote="The new … winter">
  Late is possible.
</Prediction>

<Claim id="unquoted" type="factual" topics="works">
  Nothing is quoted.
</Claim>
`;

describe('quotesOf', () => {
  const { note } = parseNote({ path, text });
  const validated = note === null ? null : validateNote(note).note;
  const quotes = validated?.kind === 'essay' ? quotesOf([validated], new Map([[path, text]])) : [];

  it('has an entry for each statement with a quote', () => {
    expect(quotes.map(({ id, quote, hedge, under }) => [id, quote, hedge, under])).toEqual([
      ['letter-2019/sooner', 'If the … sooner still', 'may', false],
      ['letter-2019/later', 'The new … winter', null, true],
    ]);
  });

  it('has the words of the editor: statement, label, commentary and reasons', () => {
    expect(quotes.map((quote) => [quote.text, ...quote.prose.map((prose) => `${prose.place.start.line} ${prose.text}`)])).toEqual([
      ['Early is possible.', '9 Early', '10 The builders decide.', '14 Why it counts.'],
      ['Late is possible.'],
    ]);
  });
});
