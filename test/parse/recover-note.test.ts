// Notes that do not parse as a whole: one slip hides none of the others, and what is sound is kept.
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../lib/parse/parse-note.ts';
import { essay, printMessages } from './print-messages.ts';

function kept(body: string): { ids: (string | undefined)[]; said: string[]; partial: boolean | undefined } {
  const { note, messages } = parseNote(essay(body));
  return {
    ids: note?.elements.map(({ attributes }) => attributes[0]?.value) ?? [],
    said: printMessages(messages).map((line) => line.split(':', 2).join(':')),
    partial: note?.partial,
  };
}

describe('recovery', () => {
  it('reports a slip of each element and keeps the sound ones, with their places', () => {
    const body = `Prose with <5 %.

<Claim id="one">
  Text.
</Claim>

<Claim id=two>
  Text.
</Claim>

<Claim id="three">
  Text.

  <Refines to="one">
</Claim>

Prose with { a brace.

<Claim id="four">
  Text, <4 and
  more.
</Claim>

<Claim id="five" topics={"war"}>
  Text ![x](y).
</Claim>`;
    const { note, messages } = parseNote(essay(body));
    expect(printMessages(messages).map((line) => line.split(': ', 1)[0])).toEqual([
      '5:12 note-syntax',
      '11:8 attribute-value',
      '18:3 note-syntax',
      '21:12 no-code',
      '24:9 note-syntax',
      '28:18 attribute-value',
      '29:8 no-image',
    ]);
    expect(note?.partial).toBe(true);
    expect(note?.elements.map(({ attributes, place }) => [attributes[0]?.value, place.start.line])).toEqual([
      ['one', 7],
      ['four', 23],
      ['five', 28],
    ]);
  });

  it('tells several slips of one element', () => {
    expect(kept('<Claim id=two, type=“causal”>\n  Text <5.\n\n  <Supports to="one">\n  <Attacks to={x} {...y} />\n</Claim>').said).toEqual([
      '5:8 attribute-value',
      '5:16 attribute-value',
      '6:8 note-syntax',
      '8:3 note-syntax',
      '9:12 attribute-value',
      '9:19 no-spread',
    ]);
  });

  it('ends an element that is never closed at the next one', () => {
    expect(kept('<Claim id="one">\n  Text.\n\n<Claim id="two">\n  Text.\n</Claim>\n\n<Claim id="three">\n  Text.')).toEqual({
      ids: ['two'],
      said: ['5:1 note-syntax', '12:1 note-syntax'],
      partial: true,
    });
  });

  it('does not take elements in comments and in code for elements', () => {
    const { ids, said } = kept('a <5\n\n{/*\n<Claim id="one">\n*/}\n\n```\n<Claim id="two">\n```\n\n<Claim id="three">Text.</Claim>');
    expect([ids, said]).toEqual([['three'], ['5:3 note-syntax']]);
  });

  it('goes on behind a comment that is never closed', () => {
    expect(kept('{/* oops\n\n<Claim id="one">Text.</Claim>')).toEqual({ ids: ['one'], said: ['5:1 note-syntax'], partial: true });
  });

  it('splits a debate at its relations', () => {
    const text = '---\ntitle: D\n---\n<Attacks from="a/b" to=c/d>Why.</Attacks>\n\n<Supports from="a/b" to="c/e">\n  Why.\n</Supports>\n';
    const { note, messages } = parseNote({ path: 'content/debates/x.mdx', text });
    expect(printMessages(messages)).toEqual(['4:21 attribute-value: to=c/d has no quotes round its value -> write to="c/d"']);
    expect(note?.elements.map(({ attributes }) => attributes[1]?.value)).toEqual(['c/e']);
  });

  it('reads the front matter also where the body does not parse, and the body where the front matter does not', () => {
    const { note, messages } = parseNote({
      path: 'content/essays/x.mdx',
      text: '---\ntitle: "A\nb: c\n---\n\n<Claim id=two />\n\n<Claim id="one" />',
    });
    expect(printMessages(messages)).toEqual([
      '2:8 front-matter: the quote mark in “title: "A” is not closed -> put the same mark at the end of the value',
      '6:8 attribute-value: id=two has no quotes round its value -> write id="two"',
    ]);
    expect([note?.frontMatter.partial, note?.elements.length]).toEqual([true, 1]);
  });

  it('is partial where something is left out, and whole where all could be read', () => {
    expect(kept('<Claim id="one">Text.</Claim>\n\n<Clam id="two">Text.</Clam>').partial).toBe(true);
    expect(kept('<Claim id="one" id="two">Text.</Claim>').partial).toBe(false);
  });
});
