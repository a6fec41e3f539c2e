// The name of a tag as typed in; null where it is an element, else what is wrong with it and which element could be meant, out.
import { didYouMean, nearestName } from '../message.ts';
import { elementNames } from './elements.ts';

/** Elements of HTML that people type into Markdown. */
const html = new Set(
  'a abbr article aside audio b blockquote body br button center cite code dd del details div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd li link main mark meta nav object ol p pre q s script section small span strong style sub summary sup svg table tbody td th thead tr u ul video'.split(
    ' ',
  ),
);

type ExplainedName = {
  readonly ruleId: 'unknown-element' | 'no-html';
  readonly reason: string;
  readonly help: string;
  /** The element to write in its place; null where none is near. */
  readonly meant: string | null;
};

export function explainName(name: string): ExplainedName | null {
  if (elementNames.includes(name)) return null;
  const meant = elementNames.find((known) => known.toLowerCase() === name.toLowerCase());
  if (meant !== undefined) {
    return { ruleId: 'unknown-element', reason: `“<${name}>” is not an element: capitals count`, help: `write <${meant}>`, meant };
  }
  if (html.has(name.toLowerCase())) {
    const help = 'write it in Markdown, for instance **strong**, *stressed* or [words](address)';
    return { ruleId: 'no-html', reason: `“<${name}>” is HTML, which notes do not use`, help, meant: null };
  }
  const near = name === '' || /[.:]/.test(name) ? null : nearestName(name, elementNames);
  return {
    ruleId: 'unknown-element',
    reason: `“<${name}>” is not an element${near === null ? '' : didYouMean(name, elementNames)}`,
    help: near === null ? `write one of ${elementNames.join(', ')}` : `write <${near}>`,
    meant: near,
  };
}
