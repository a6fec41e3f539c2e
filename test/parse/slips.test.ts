// What editors type that goes wrong, and the message that each slip gets: place, rule, reason and help, word for word.
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../lib/parse/parse-note.ts';
import { applyEdits, essay, printMessages } from './print-messages.ts';

type Slip = { readonly slip: string; readonly body: string; readonly says: readonly string[] };

/** The body begins on line 5 of its note. */
const slips: readonly Slip[] = [
  {
    slip: 'curly quotes round a value',
    body: '<Claim id=“two” type="causal">\n  Text.\n</Claim>',
    says: ['5:8 attribute-value: id=“two” has curly quotes round its value -> write id="two" with straight quotes'],
  },
  {
    slip: 'a value that opens straight and closes curly',
    body: '<Claim id="two” type="causal">\n  Text.\n</Claim>',
    says: ['5:8 attribute-value: the value of “id” is opened and not closed: id="two” -> close it with ", as it is opened'],
  },
  {
    slip: 'missing quotes round two values',
    body: '<Claim id=two type=causal>\n  Text.\n</Claim>',
    says: [
      '5:8 attribute-value: id=two has no quotes round its value -> write id="two"',
      '5:15 attribute-value: type=causal has no quotes round its value -> write type="causal"',
    ],
  },
  {
    slip: 'missing quotes round several words',
    body: '<Claim id="two" quote=The deal … it off type="causal">\n  Text.\n</Claim>',
    says: ['5:17 attribute-value: quote=The deal … it off has no quotes round its value -> write quote="The deal … it off"'],
  },
  {
    slip: 'a value that is left out',
    body: '<Claim id=>\n  Text.\n</Claim>',
    says: ['5:8 attribute-value: id= has no value -> write id="…"'],
  },
  {
    slip: 'quotes inside a quoted value',
    body: '<Claim id="two" quote="he said "no" twice" type="causal">\n  Text.\n</Claim>',
    says: [
      '5:32 attribute-value: a quote mark (") stands inside the value of “quote”: quote="he said "no" twice" -> inside a value write “ ” for quotes and ’ for an apostrophe',
    ],
  },
  {
    slip: 'quotes inside a quoted value, with spaces',
    body: '<Claim id="two" quote="he said " no " twice">\n  Text.\n</Claim>',
    says: [
      '5:32 attribute-value: a quote mark (") stands inside the value of “quote”: quote="he said " no " twice" -> inside a value write “ ” for quotes and ’ for an apostrophe',
    ],
  },
  {
    slip: 'an apostrophe inside a value in single quotes',
    body: "<Claim id=\"two\" quote='the general's car'>\n  Text.\n</Claim>",
    says: [
      "5:35 attribute-value: a quote mark (') stands inside the value of “quote”: quote='the general's car' -> inside a value write “ ” for quotes and ’ for an apostrophe",
    ],
  },
  {
    slip: 'a comma between attributes',
    body: '<Claim id="two", type="causal",topics="war">\n  Text.\n</Claim>',
    says: [
      '5:16 note-syntax: “,” stands after id="two" -> put a space between attributes, and nothing else',
      '5:31 note-syntax: “,” stands after type="causal" -> put a space between attributes, and nothing else',
    ],
  },
  {
    slip: 'a comma behind the name',
    body: '<Claim, id="two">\n  Text.\n</Claim>',
    says: ['5:7 note-syntax: “,” stands after <Claim -> put a space between attributes, and nothing else'],
  },
  {
    slip: 'a quote mark that is not closed before the next attribute',
    body: '<Claim id="two type="causal">\n  Text.\n</Claim>',
    says: ['5:8 attribute-value: the value of “id” is opened and not closed: id="two -> put " behind “two”'],
  },
  {
    slip: 'a quote mark that is not closed before the end of the tag',
    body: '<Claim id="two>\n  Text.\n</Claim>',
    says: ['5:8 attribute-value: the value of “id” is opened and not closed: id="two -> put " behind its last word'],
  },
  {
    slip: 'a quote mark that is not closed, and quotes in the text',
    body: '<Claim id="two>\n  He said "no" to it.\n</Claim>',
    says: ['5:8 attribute-value: the value of “id” is opened and not closed: id="two -> put " behind “two”'],
  },
  {
    slip: 'a tag without its end',
    body: '<Claim id="two"\n  Text of it, and more.\n</Claim>',
    says: [
      '5:1 note-syntax: the tag “<Claim id="two"” has no “>” at its end -> end it with “>” before its text, or with “/>” where it has none',
    ],
  },
  {
    slip: 'a tag opened on the line of its sentence and closed elsewhere',
    body: '<Claim id="two">Some text\n  that goes on.\n</Claim>',
    says: [
      '5:1 note-syntax: “<Claim id="two">” is opened on the line of its sentence and closed on another -> put <Claim …> and </Claim> on lines of their own',
    ],
  },
  {
    slip: 'a tag opened on the line of its sentence and closed after a paragraph',
    body: '<Claim id="two">Some text.\n\nMore.\n\n</Claim>',
    says: [
      '5:1 note-syntax: “<Claim id="two">” is opened on the line of its sentence and closed on another -> put <Claim …> and </Claim> on lines of their own',
    ],
  },
  {
    slip: 'a tag closed on the line of its sentence',
    body: '<Claim id="two">\n  Text.</Claim>',
    says: [
      '6:8 note-syntax: “</Claim>” stands on the line of the text, and <Claim> on a line of its own -> put </Claim> on a line of its own',
    ],
  },
  {
    slip: 'a relation without its slash',
    body: '<Claim id="two">\n  Text.\n\n  <Refines to="one">\n</Claim>',
    says: ['8:3 note-syntax: “<Refines to="one">” is never closed -> end it with “/>”, or put the reason and </Refines> behind it'],
  },
  {
    slip: 'a relation without its slash above another',
    body: '<Claim id="two">\n  Text.\n\n  <Refines to="one">\n  <Supports to="three" />\n</Claim>',
    says: ['8:3 note-syntax: “<Refines to="one">” is never closed -> end it with “/>”, or put the reason and </Refines> behind it'],
  },
  {
    slip: 'a relation with a reason and no closing tag',
    body: '<Claim id="two">\n  Text.\n\n  <Supports to="one">the reason\n</Claim>',
    says: ['8:3 note-syntax: “<Supports to="one">” is never closed -> end it with “/>”, or put the reason and </Supports> behind it'],
  },
  {
    slip: 'a closing tag of a relation that is closed already',
    body: '<Claim id="two">\n  Text.\n\n  <Supports to="one" />\n  </Supports>\n</Claim>',
    says: [
      '9:3 note-syntax: “</Supports>” closes nothing: its <Supports> is closed already, or was never opened -> delete it, or the “/” in the tag <Supports … /> before it',
    ],
  },
  {
    slip: 'a relation closed by the name of another',
    body: '<Claim id="two">\n  Text.\n\n  <Supports to="one">\n    Why.\n  </Attacks>\n</Claim>',
    says: ['10:3 note-syntax: “</Attacks>” does not close <Supports> -> write </Supports>'],
  },
  {
    slip: 'an element that is never closed',
    body: '<Claim id="two">\n  Text.',
    says: ['5:1 note-syntax: “<Claim id="two">” is never closed -> write </Claim> on a line of its own below its text'],
  },
  {
    slip: 'a closing tag that is misspelt',
    body: '<Claim id="two">\n  Text.\n</Clam>',
    says: ['7:1 note-syntax: “</Clam>” does not close <Claim> -> write </Claim>'],
  },
  {
    slip: 'a closing tag of another element',
    body: '<Claim id="two">\n  Text.\n</Prediction>',
    says: ['7:1 note-syntax: “</Prediction>” does not close <Claim> -> write </Claim>'],
  },
  {
    slip: 'a closing tag with attributes',
    body: '<Claim id="two">\n  Text.\n\n</Claim id="two">',
    says: ['8:1 note-syntax: “</Claim id="two">” closes an element and says more -> write </Claim>'],
  },
  {
    slip: 'a closing tag with a slash at its end',
    body: '<Claim id="two">\n  Text.\n\n</Claim/>',
    says: ['8:1 note-syntax: “</Claim/>” closes an element and says more -> write </Claim>'],
  },
  {
    slip: 'a closing tag that closes nothing',
    body: 'Prose.\n\n</Claim>',
    says: ['7:1 note-syntax: “</Claim>” closes nothing -> delete it, or write the <Claim> that it closes before it'],
  },
  {
    slip: 'an element in lower case',
    body: '<claim id="two">\n  Text.\n</claim>',
    says: ['5:1 unknown-element: “<claim>” is not an element: capitals count -> write <Claim>'],
  },
  {
    slip: 'an element that is misspelt',
    body: '<Clam id="two">\n  Text.\n</Clam>',
    says: ['5:1 unknown-element: “<Clam>” is not an element; did you mean “Claim”? -> write <Claim>'],
  },
  {
    slip: 'an element that does not exist',
    body: '<Conclusion id="two">\n  Text.\n</Conclusion>',
    says: [
      '5:1 unknown-element: “<Conclusion>” is not an element -> write one of Claim, Prediction, Recommendation, Event, Position, Crux, Supports, Attacks, Undercuts, Qualifies, Presupposes, Restates, Refines, Contradicts',
    ],
  },
  {
    slip: 'a member of an object',
    body: '<crux.Claim id="two" />',
    says: [
      '5:1 unknown-element: “<crux.Claim>” is not an element -> write one of Claim, Prediction, Recommendation, Event, Position, Crux, Supports, Attacks, Undercuts, Qualifies, Presupposes, Restates, Refines, Contradicts',
    ],
  },
  {
    slip: 'a fragment',
    body: '<>Text.</>',
    says: [
      '5:1 unknown-element: “<>” is not an element -> write one of Claim, Prediction, Recommendation, Event, Position, Crux, Supports, Attacks, Undercuts, Qualifies, Presupposes, Restates, Refines, Contradicts',
    ],
  },
  {
    slip: 'less than, before a number',
    body: 'Only <5 % of them, and 5<3 never.',
    says: [
      '5:6 note-syntax: “<5 %” is read as a tag -> write the sign in words, or as “\\<”',
      '5:25 note-syntax: “<3 never.” is read as a tag -> write the sign in words, or as “\\<”',
    ],
  },
  {
    slip: 'less than, before a word',
    body: 'If a <b then stop.',
    says: ['5:6 note-syntax: “<b then” is read as a tag -> write the sign in words, or as “\\<”'],
  },
  {
    slip: 'an address in angle brackets',
    body: 'See <https://example.org/x> or <me@example.org> or <www.example.org> now.',
    says: [
      '5:5 note-syntax: “<https://example.org/x>” is read as a tag -> write [words](address)',
      '5:32 note-syntax: “<me@example.org>” is read as a tag -> write [words](address)',
      '5:52 note-syntax: “<www.example.org>” is read as a tag -> write [words](address)',
    ],
  },
  {
    slip: 'a comment of HTML',
    body: '<!-- to do -->',
    says: ['5:1 no-html: “<!-- to do -->” is a comment of HTML -> write {/* … */}'],
  },
  {
    slip: 'HTML',
    body: 'H<sub>2</sub>O<br/>',
    says: [
      '5:2 no-html: “<sub>” is HTML, which notes do not use -> write it in Markdown, for instance **strong**, *stressed* or [words](address)',
      '5:15 no-html: “<br>” is HTML, which notes do not use -> write it in Markdown, for instance **strong**, *stressed* or [words](address)',
    ],
  },
  {
    slip: 'a script',
    body: '<script>alert(1)</script>',
    says: [
      '5:1 no-html: “<script>” is HTML, which notes do not use -> write it in Markdown, for instance **strong**, *stressed* or [words](address)',
    ],
  },
  {
    slip: 'a brace in prose',
    body: 'The set {a, b} is closed.',
    says: ['5:9 no-code: “{a, b}” is code: a brace opens it, and notes hold none -> write “\\{” for a brace, or {/* … */} for a comment'],
  },
  {
    slip: 'a brace in prose that is never closed',
    body: 'The set {a, b is open.\n\nNext.',
    says: [
      '5:9 no-code: a brace opens code in “{a, b is open.”, and notes hold none -> write “\\{” for a brace, or {/* … */} for a comment',
    ],
  },
  {
    slip: 'a brace at the start of a line',
    body: '{ this goes on.\n\nNext.',
    says: [
      '5:1 no-code: a brace opens code in “{ this goes on.”, and notes hold none -> write “\\{” for a brace, or {/* … */} for a comment',
    ],
  },
  {
    slip: 'a comment that is never closed',
    body: '{/* this goes on.\n\nNext.',
    says: ['5:1 note-syntax: the comment “{/* this goes on.” is never closed -> end it with */}'],
  },
  {
    slip: 'a paragraph that begins with “import”',
    body: 'import duties rose.',
    says: [
      '5:1 no-code: a paragraph that begins with “import” is read as code: “import duties rose.” -> begin the sentence with another word; if it is code, delete it',
    ],
  },
  {
    slip: 'a paragraph that begins with “export”, in an element',
    body: '<Claim id="two">\nexport controls fell.\n</Claim>',
    says: [
      '6:1 no-code: a paragraph that begins with “export” is read as code: “export controls fell.” -> begin the sentence with another word; if it is code, delete it',
    ],
  },
  {
    slip: 'code',
    body: 'export const a = 1',
    says: [
      '5:1 no-code: a paragraph that begins with “export” is read as code: “export const a = 1” -> begin the sentence with another word; if it is code, delete it',
    ],
  },
  {
    slip: 'an expression',
    body: 'It was {1 + 1} of them.\n\n{process.exit()}',
    says: [
      '5:8 no-code: “{1 + 1}” is code: a brace opens it, and notes hold none -> write “\\{” for a brace, or {/* … */} for a comment',
      '7:1 no-code: “{process.exit()}” is code: a brace opens it, and notes hold none -> write “\\{” for a brace, or {/* … */} for a comment',
    ],
  },
  {
    slip: 'a spread attribute',
    body: '<Claim id="two" {...rest}>\n  Text.\n</Claim>',
    says: ['5:17 no-spread: “{...rest}” is code in a tag -> write each attribute as name="value"'],
  },
  {
    slip: 'an attribute that is an expression',
    body: '<Claim id={"two"} weight={1}>\n  Text.\n</Claim>',
    says: ['5:8 attribute-value: “id={"two"}” is code -> write id="two"', '5:19 attribute-value: “weight={1}” is code -> write weight="1"'],
  },
  {
    slip: 'an attribute without a value',
    body: '<Claim id="two" weight>\n  Text.\n</Claim>',
    says: ['5:17 attribute-value: “weight” has no value -> write weight="…"'],
  },
  {
    slip: 'an attribute that stands twice',
    body: '<Claim id="two" id="three">\n  Text.\n</Claim>',
    says: ['5:17 duplicate-attribute: “id” stands twice in <Claim> -> keep one of the two'],
  },
  {
    slip: 'a sentence that begins with a number',
    body: '<Claim id="two">\n  1979. That was the year.\n</Claim>',
    says: [
      '6:3 looks-like-list: “1979. That was the year.” becomes a list, because it begins with “1979.” -> write “1979\\.”, or begin with another word',
    ],
  },
  {
    slip: 'prose straight above a line of dashes',
    body: 'Some prose.\n---\n\nMore.',
    says: [
      '5:1 looks-like-heading: “Some prose.” becomes a heading, because a line of “-” stands straight below it -> put a blank line between them, or write “## Some prose.” if it is a heading',
    ],
  },
  {
    slip: 'a reason behind its relation',
    body: '<Claim id="two">\n  Text.\n\n  <Supports to="one" /> because it is so.\n</Claim>',
    says: [
      '8:25 relation-text-beside: “because it is so.” stands behind <Supports> on its line -> put the reason between the tags: <Supports …>reason</Supports>',
    ],
  },
  {
    slip: 'a sentence before its relation',
    body: '<Claim id="two">\n  Text. <Supports to="one">Why.</Supports>\n</Claim>',
    says: [
      '6:3 relation-text-beside: “Text.” stands before <Supports> on its line -> put <Supports …>reason</Supports> on a line of its own',
    ],
  },
  {
    slip: 'prose before an element on its line',
    body: 'Prose. <Claim id="two">Text.</Claim>',
    says: [
      '5:1 misplaced-element: “Prose.” stands before <Claim> on its line -> put the text between the tags, or on a line of its own with a blank line between',
    ],
  },
  {
    slip: 'an element in a list',
    body: '- <Claim id="two">Text.</Claim>',
    says: ['5:3 misplaced-element: <Claim> stands in a list -> put it on a line of its own, at the start of the line'],
  },
  {
    slip: 'an element that begins in a list',
    body: '- <Claim id="two">\n  Text.\n</Claim>',
    says: [
      '5:3 misplaced-element: “<Claim id="two">” begins in a list or a quote and goes on outside it -> put it on lines of its own, outside lists and quotes',
    ],
  },
  {
    slip: 'an element in a quote',
    body: '> <Claim id="two">Text.</Claim>',
    says: ['5:3 misplaced-element: <Claim> stands in a quote -> put it on a line of its own, at the start of the line'],
  },
  {
    slip: 'an element in a table',
    body: '| a | b |\n| - | - |\n| <Claim id="two">Text.</Claim> | c |',
    says: ['7:3 misplaced-element: <Claim> stands in a table -> put it on a line of its own, at the start of the line'],
  },
  {
    slip: 'an element in stressed text',
    body: '*<Claim id="two">Text.</Claim>*',
    says: ['5:2 misplaced-element: <Claim> stands in stressed text -> put it on a line of its own, at the start of the line'],
  },
  {
    slip: 'an element in an element',
    body: '<Claim id="two">\n  Text.\n\n  <Claim id="three">More.</Claim>\n</Claim>',
    says: ['8:3 misplaced-element: <Claim> stands in <Claim> -> close <Claim> before it'],
  },
  {
    slip: 'a relation in a list',
    body: '<Claim id="two">\n  Text.\n\n  - <Supports to="one" />\n</Claim>',
    says: ['8:5 misplaced-element: <Supports> stands in a list -> put it straight into its statement, on a line of its own'],
  },
  {
    slip: 'a relation in a relation',
    body: '<Claim id="two">\n  Text.\n\n  <Supports to="one">\n    Why.\n\n    <Attacks to="three" />\n  </Supports>\n</Claim>',
    says: ['11:5 misplaced-element: <Attacks> stands in <Supports> -> close <Supports> before it'],
  },
  {
    slip: 'a relation in no statement',
    body: '<Supports to="one" />',
    says: ['5:1 misplaced-element: <Supports> stands in no statement -> put it between the tags of the statement that it starts from'],
  },
  {
    slip: 'a mistyped name in the opening tag of an element',
    body: '<Clam id="two" type="causal">\n  Text.\n</Claim>',
    says: ['5:1 unknown-element: “<Clam>” is not an element; did you mean “Claim”? -> write <Claim>'],
  },
  {
    slip: 'a mistyped name in the opening tag of a relation',
    body: '<Claim id="two">\n  Text.\n\n  <Suports to="a">\n    Why.\n  </Supports>\n</Claim>',
    says: ['8:3 unknown-element: “<Suports>” is not an element; did you mean “Supports”? -> write <Supports>'],
  },
  {
    slip: 'an opening tag in lower case',
    body: '<claim id="two">\n  Text.\n</Claim>',
    says: ['5:1 unknown-element: “<claim>” is not an element: capitals count -> write <Claim>'],
  },
  {
    slip: 'a colon in place of the sign before a value',
    body: '<Claim id="two" type: "causal" quote="a b">\n  Text.\n</Claim>',
    says: ['5:17 attribute-value: “type: "causal"” has a colon where “=” should stand -> write type="causal"'],
  },
  {
    slip: 'HTML that is never closed',
    body: 'One line<br> and <b>strong words.',
    says: [
      '5:9 no-html: “<br>” is HTML, which notes do not use -> write it in Markdown, for instance **strong**, *stressed* or [words](address)',
      '5:18 no-html: “<b>” is HTML, which notes do not use -> write it in Markdown, for instance **strong**, *stressed* or [words](address)',
    ],
  },
  {
    slip: 'HTML that is never closed',
    body: 'One line<br> and <b>strong words.',
    says: [
      '5:9 no-html: “<br>” is HTML, which notes do not use -> write it in Markdown, for instance **strong**, *stressed* or [words](address)',
      '5:18 no-html: “<b>” is HTML, which notes do not use -> write it in Markdown, for instance **strong**, *stressed* or [words](address)',
    ],
  },
  {
    slip: 'an element of another kind of note',
    body: '<Event id="two" date="2020-01-03" sources="a">It happened.</Event>',
    says: ['5:1 misplaced-element: <Event> stands in a question note, and this is an essay -> move it to a question note'],
  },
  {
    slip: 'an address that runs code',
    body: '[a](javascript:alert%281%29)',
    says: [
      '5:1 url-scheme: “javascript:alert%281%29” is not an address that a link may have -> link to https://…, http://…, mailto:…, a page of this site, or the id of a statement',
    ],
  },
  {
    slip: 'an address of data',
    body: '[a](data:text/html,x)',
    says: [
      '5:1 url-scheme: “data:text/html,x” is not an address that a link may have -> link to https://…, http://…, mailto:…, a page of this site, or the id of a statement',
    ],
  },
  {
    slip: 'an address without its scheme',
    body: '[a](//example.org)',
    says: [
      '5:1 url-scheme: “//example.org” is not an address that a link may have -> link to https://…, http://…, mailto:…, a page of this site, or the id of a statement',
    ],
  },
  {
    slip: 'a picture',
    body: '![A map](map.png)',
    says: ['5:1 no-image: “![A map](map.png)” is a picture -> delete it, or say in words what it shows'],
  },
  {
    slip: 'struck-out text, a footnote, a link by reference',
    body: '~~Out~~ and[^1] a [link][x].\n\n[x]: https://example.org\n\n[^1]: Note.',
    says: [
      '5:1 unsupported-markdown: “~~Out~~” is struck-out text, which notes do not use -> delete it, or escape each “~” as “\\~”',
      '5:12 unsupported-markdown: “[^1]” is a footnote, which notes do not use -> put its words into the text',
      '5:19 unsupported-markdown: “[link][x]” is a link without its address, which notes do not use -> write the link as [words](address), or escape the bracket as “\\[”',
      '7:1 unsupported-markdown: “[x]: https://example.org” is the address of a link, away from the link, which notes do not use -> write the link as [words](address)',
      '9:1 unsupported-markdown: “[^1]: Note.” is a footnote, which notes do not use -> put its words into the text',
    ],
  },
  {
    slip: 'a title',
    body: '# Title',
    says: ['5:1 unsupported-markdown: “# Title” is a title, and the note has one in its front matter -> write “## Title”'],
  },
  {
    slip: 'boxes to tick',
    body: '- [ ] a\n- [x] b',
    says: [
      '5:1 unsupported-markdown: a box to tick is not used in notes -> delete the brackets',
      '6:1 unsupported-markdown: a box to tick is not used in notes -> delete the brackets',
    ],
  },
  {
    slip: 'characters that cannot be seen',
    body: '<Claim id="t\u200Bwo" quote="a\u202Eb">\n  Text.\n</Claim>',
    says: [
      '5:13 invisible-character: an invisible character (U+200B) stands in “two” -> delete it',
      '5:26 invisible-character: an invisible character (U+202E) turns the direction of the text -> delete it',
    ],
  },
  {
    slip: 'characters that cannot be read',
    body: 'a\u0000b\uFFFDc\ud800d',
    says: [
      '5:2 encoding: a character could not be read (U+0000) -> type it again, and save the file as UTF-8',
      '5:4 encoding: a character could not be read (U+FFFD) -> type it again, and save the file as UTF-8',
      '5:6 encoding: a character could not be read (U+D800) -> type it again, and save the file as UTF-8',
    ],
  },
  {
    slip: 'a comment that silences nothing',
    body: '{/* crux-ignore unasked: said aloud */}\n\nProse.',
    says: [
      '5:1 unused-ignore: this comment silences nothing: no element stands straight below it -> put it on the line above the element that it is for, or delete it',
    ],
  },
  {
    slip: 'a comment that names no reason',
    body: '{/* crux-ignore unasked */}\n<Claim id="two">\n  Text.\n</Claim>',
    says: ['5:1 ignore-comment: “crux-ignore unasked” does not name a rule and a reason -> write {/* crux-ignore <rule>: <reason> */}'],
  },
];

describe('a slip gets a message that helps', () => {
  it.each(slips)('$slip', ({ body, says }) => {
    const input = essay(body);
    const { note, messages } = parseNote(input);
    expect(printMessages(messages)).toEqual(says);
    expect(note?.key).toBe('some-2020');
    for (const message of messages) expect(message.file).toBe(input.path);
  });

  const edited = slips.filter(({ body }) => parseNote(essay(body)).messages.some(({ edits }) => edits !== null));
  it.each(edited)('and the edits that it offers mend it: $slip', ({ body }) => {
    const input = essay(body);
    const edits = parseNote(input).messages.flatMap((message) => message.edits ?? []);
    expect(printMessages(parseNote({ ...input, text: applyEdits(input.text, edits) }).messages)).toEqual([]);
  });
});
