// Which wording of a note is its editor's, and is compared with the source texts.
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../lib/parse/parse-note.ts';
import { proseOf } from '../../lib/validate/prose-of.ts';

function prose(path: string, text: string) {
  const { note } = parseNote({ path, text });
  return proseOf(note === null ? [] : [note], new Map([[path, text]])).map((piece) => {
    expect([piece.path, piece.note]).toEqual([path, text]);
    return `${piece.place.start.line}:${piece.place.start.column} ${piece.text}`;
  });
}

describe('proseOf', () => {
  it('has all of an essay note but what is the author’s and the publisher’s', () => {
    const text = `---
title: A Letter
author: lamb
outlet: The Lune Review
role: Then a miller
published: 2019-06-01
url: https://example.org/letter
edition: {outlet: The Hill Herald, url: https://example.org/reprint}
---

The lead.

## A heading

- An item.

<Claim id="leaks" type="factual" hedge="may" implied="A step." quote="Its arches leak … its piers" topics="works">
  The statement.

  The commentary.

  <Supports to="no-delay">The reason.</Supports>
</Claim>
`;
    expect(prose('content/essays/letter-2019.mdx', text)).toEqual([
      '3:9 lamb',
      '5:7 Then a miller',
      '6:12 2019-06-01',
      '11:1 The lead.',
      '13:1 A heading',
      '15:1 An item.',
      '17:12 leaks',
      '17:25 factual',
      '17:55 A step.',
      '17:108 works',
      '18:3 The statement.',
      '18:17 The commentary.',
      '22:17 no-delay',
      '22:27 The reason.',
    ]);
  });

  it('has all of the front matter of a debate', () => {
    const text = `---
title: Bridge or boats
question: How should they cross?
poles: [Stone, Water]
---

They differ.

<Position author="moss" label="Build it now" statements="a/b" concede="that it costs">
  It pays.
</Position>
`;
    expect(prose('content/debates/crossing.mdx', text)).toEqual([
      '2:8 Bridge or boats',
      '3:11 How should they cross?',
      '4:9 Stone',
      '4:16 Water',
      '7:1 They differ.',
      '9:19 moss',
      '9:32 Build it now',
      '9:58 a/b',
      '9:72 that it costs',
      '10:3 It pays.',
    ]);
  });
});
