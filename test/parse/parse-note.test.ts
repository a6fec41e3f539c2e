// Good notes: what is lifted, what stays, and where everything stands.
import type { ElementContent, RootContent } from 'hast';
import type { Position } from 'unist';
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../lib/parse/parse-note.ts';
import type { RawElement, RawNote } from '../../lib/raw-note.ts';
import { essay, printMessages } from './print-messages.ts';

function read(input: { path: string; text: string }): RawNote {
  const { note, messages } = parseNote(input);
  expect(printMessages(messages)).toEqual([]);
  if (note === null) throw new Error('no note');
  return note;
}

/** Id or target, text, commentary, and the same of what stands in it. */
function outline(element: RawElement): unknown[] {
  const name = element.attributes.find((attribute) => attribute.name === 'id' || attribute.name === 'to')?.value;
  return [`${element.name} ${name}`, element.text, element.commentary, element.children.map(outline)];
}

function slice(text: string, place: Position | null): string {
  return place === null ? '' : text.slice(place.start.offset, place.end.offset);
}

/** The body as tags, for a glance. */
function tags(nodes: readonly (RootContent | ElementContent)[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return node.type;
      const id = node.tagName === 'statement' ? `:${String(node.properties.id)}` : '';
      return `<${node.tagName}${id}>${tags(node.children)}</>`;
    })
    .join('');
}

describe('lifting', () => {
  const why = ['Supports one', 'It is so.', '', []];
  it.each([
    ['a block', '<Claim id="two">\n  Text.\n\n  <Supports to="one">\n    It is so.\n  </Supports>\n</Claim>'],
    ['on one line', '<Claim id="two">\n  Text.\n\n  <Supports to="one">It is so.</Supports>\n</Claim>'],
    ['straight below the sentence', '<Claim id="two">\n  Text.\n  <Supports to="one">It is so.</Supports>\n</Claim>'],
    ['before the sentence', '<Claim id="two">\n  <Supports to="one">It is so.</Supports>\n\n  Text.\n</Claim>'],
    ['without indent', '<Claim id="two">\nText.\n\n<Supports to="one">\nIt is so.\n</Supports>\n</Claim>'],
    ['with blank lines', '<Claim id="two">\n\nText.\n\n<Supports to="one">\n\nIt is so.\n\n</Supports>\n\n</Claim>'],
    ['over two lines', '<Claim id="two">\n  Text.\n  <Supports to="one">It\n  is so.</Supports>\n</Claim>'],
  ])('lifts a relation that stands as %s', (_, body) => {
    expect(read(essay(body)).elements.map(outline)).toEqual([['Claim two', 'Text.', '', [why]]]);
  });

  it('lifts relations of all forms in one statement, in their order', () => {
    const body = `<Claim id="two">
  A *first* paragraph with a [link](https://example.org), \`code\` and a hard\\
  break.
  <Refines to="a" /> <Restates to="b" />

  Commentary.

  - an item

  <Supports to="c">
    Why.

    And more.
  </Supports>

  <Attacks to="d">Short.</Attacks>

  More commentary.
</Claim>`;
    expect(read(essay(body)).elements.map(outline)).toEqual([
      [
        'Claim two',
        'A first paragraph with a link, code and a hard break.',
        'Commentary.\n\nan item\n\nMore commentary.',
        [
          ['Refines a', '', '', []],
          ['Restates b', '', '', []],
          ['Supports c', 'Why.', 'And more.', []],
          ['Attacks d', 'Short.', '', []],
        ],
      ],
    ]);
  });

  it('lifts one-line statements, also several of a paragraph', () => {
    const note = read(
      essay('<Claim id="a">First.</Claim>\n<Claim id="b">Second.</Claim> <Claim id="c">Third.</Claim>\n\n<Claim id="d" />'),
    );
    expect(note.elements.map(({ text }) => text)).toEqual(['First.', 'Second.', 'Third.', '']);
    expect(tags(note.body.children)).toBe('<statement:a></>\n<statement:b></>\n<statement:c></>\n<statement:d></>');
  });

  it('takes no list for the sentence', () => {
    const [element] = read(essay('<Claim id="a">\n  - one\n  - two\n\n  Text.\n</Claim>')).elements;
    expect(element).toMatchObject({ text: '', textPlace: null, commentary: 'one\n\ntwo\n\nText.' });
  });

  it('gives text and commentary as hast', () => {
    const [element] = read(essay('<Claim id="a">\n  One *word*.\n\n  | a | b |\n  | - | - |\n  | c | d |\n</Claim>')).elements;
    expect(tags(element?.textBody.children ?? [])).toBe('<p>One <em>word</>.</>');
    expect(tags(element?.commentaryBody.children ?? []).replaceAll('\n', '')).toBe(
      '<table><thead><tr><th>a</><th>b</></></><tbody><tr><td>c</><td>d</></></></>',
    );
    expect(element?.commentary).toBe('a b\n\nc d');
  });
});

describe('prose', () => {
  const body = `A lead.

<Claim id="before">Text.</Claim>

## First

Prose with an [own claim](before), [hers](slim-2020/own-it) and [a page](/about#method).

<Claim id="one">
  Text, as in [his](ross-2020/low-risk).
</Claim>

<Prediction id="two">Text.</Prediction>

### Deeper

## Last

<Claim>Text.</Claim>`;

  it('has a stand-in for each element, never in a paragraph', () => {
    expect(tags(read(essay(body)).body.children).replaceAll('\n', '')).toBe(
      '<p>A lead.</><statement:before></><h2>First</><p>Prose with an <a>own claim</>, <a>hers</> and <a>a page</>.</>' +
        '<statement:one></><statement:two></><h3>Deeper</><h2>Last</><statement:></>',
    );
  });

  it('has sections with the elements under them', () => {
    expect(read(essay(body)).sections).toEqual([
      { title: 'First', line: 9, elementIndexes: [1, 2] },
      { title: 'Deeper', line: 19, elementIndexes: [] },
      { title: 'Last', line: 21, elementIndexes: [3] },
    ]);
  });

  it('has the links to ids with their places', () => {
    const input = essay(body);
    const { links } = read(input);
    expect(links.map(({ target, place }) => [target, slice(input.text, place)])).toEqual([
      ['before', '[own claim](before)'],
      ['slim-2020/own-it', '[hers](slim-2020/own-it)'],
      ['ross-2020/low-risk', '[his](ross-2020/low-risk)'],
    ]);
  });

  it('has no comments and no places in what goes to the page', () => {
    const note = read(essay('Prose {/* aside */}goes on.\n\n{/* alone */}\n\nMore.'));
    expect(tags(note.body.children)).toBe('<p>Prose goes on.</>\n<p>More.</>');
    expect(JSON.stringify(note.body)).not.toContain('position');
  });

  it('gives the comments that silence a rule to the element below them', () => {
    const body = `{/* crux-ignore tied-to-nothing: it opens the essay */}
{/* a remark */}
{/* crux-ignore unasked:
    said twice */}
<Claim id="a">
  Text.

  {/* crux-ignore other: so */}
  <Supports to="b" />
</Claim>`;
    const [element] = read(essay(body)).elements;
    expect(element?.ignores.map(({ ruleId, reason, place }) => [ruleId, reason, place.start.line])).toEqual([
      ['tied-to-nothing', 'it opens the essay', 5],
      ['unasked', 'said twice', 7],
    ]);
    expect(element?.children[0]?.ignores.map(({ ruleId }) => ruleId)).toEqual(['other']);
  });
});

describe('kinds of note', () => {
  it('reads events of a question', () => {
    const text =
      '---\ntitle: Q?\n---\n\n<Event id="a" date="2020-01-08">\n  It happened.\n\n  <Supports to="x-2020/y">Why.</Supports>\n</Event>\n';
    const note = read({ path: 'content/questions/gulf-oil.mdx', text });
    expect([note.kind, note.key]).toEqual(['question', 'gulf-oil']);
    expect(note.elements.map(outline)).toEqual([['Event a', 'It happened.', '', [['Supports x-2020/y', 'Why.', '', []]]]]);
  });

  it('reads positions, cruxes and relations of a debate', () => {
    const body =
      '<Position author="a">Yes.</Position>\n\n<Crux id="c">\n  It turns on this.\n\n  Because.\n</Crux>\n\n<Attacks from="a/b" to="c/d">Why.</Attacks>';
    const note = read({ path: 'content/debates/deterrence.mdx', text: `---\ntitle: D\n---\n${body}` });
    expect(note.kind).toBe('debate');
    expect(note.elements.map(({ name, text, commentary }) => [name, text, commentary])).toEqual([
      ['Position', 'Yes.', ''],
      ['Crux', 'It turns on this.', 'Because.'],
      ['Attacks', 'Why.', ''],
    ]);
    expect(tags(note.body.children)).toBe('<statement:></>\n<statement:c></>\n<statement:></>');
  });

  it('reads a second reading like an essay', () => {
    expect(read({ ...essay('<Claim id="a">Text.</Claim>'), path: 'content/second/x.mdx' }).kind).toBe('essay');
  });
});

describe('places', () => {
  const lines = [
    '---',
    'title: "Über 😀 alles"',
    '---',
    '',
    '## A 😀 heading',
    '',
    '<Claim',
    '\tid="two"  quote=\'it … “off”\' topics="a &amp; b"',
    '>',
    '  Some 😀 *text*.',
    '',
    '  <Supports to="one">Why.</Supports>',
    '</Claim>',
  ];

  it.each([
    ['lines of Unix', lines.join('\n')],
    ['lines of Windows', lines.join('\r\n')],
    ['lines of an old Mac', lines.join('\r')],
    ['a byte order mark', `\uFEFF${lines.join('\n')}`],
    ['a byte order mark and lines of Windows', `\uFEFF${lines.join('\r\n')}`],
  ])('are those of the file with %s', (_, text) => {
    const note = read({ path: 'content/essays/x.mdx', text });
    const [claim] = note.elements;
    expect(claim?.attributes.map(({ name, value }) => [name, value])).toEqual([
      ['id', 'two'],
      ['quote', 'it … “off”'],
      ['topics', 'a & b'],
    ]);
    expect(claim?.attributes.map(({ place }) => slice(text, place))).toEqual(['id="two"', "quote='it … “off”'", 'topics="a &amp; b"']);
    expect(claim?.attributes.map(({ valuePlace }) => slice(text, valuePlace))).toEqual(['two', 'it … “off”', 'a &amp; b']);
    expect(claim?.attributes[1]?.valuePlace.start).toMatchObject({ line: 8, column: 19 });
    expect(slice(text, claim?.tagPlace ?? null)).toMatch(/^<Claim\s+id="two"[^>]*>$/);
    expect(slice(text, claim?.place ?? null)).toMatch(/^<Claim[\s\S]*<\/Claim>$/);
    expect(slice(text, claim?.textPlace ?? null)).toBe('Some 😀 *text*.');
    expect(slice(text, claim?.children[0]?.textPlace ?? null)).toBe('Why.');
    expect(claim?.children[0]?.place.start).toMatchObject({ line: 12, column: 3 });
    expect(slice(text, note.frontMatter.places.get('title') ?? null)).toBe('"Über 😀 alles"');
    expect(note.frontMatter.places.get('#title')?.start).toMatchObject({ line: 2, column: 1 });
    expect(note.sections[0]?.line).toBe(5);
  });
});
