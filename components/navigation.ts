// The pages a reader can go to, one row each: a new page is one folder in app/ and one row here.

export type NavigationRow = {
  readonly href: string;
  readonly label: string;
  /** First segments of the addresses that belong to this entry; the first is its own. */
  readonly segments: readonly string[];
  readonly places: readonly ('header' | 'footer')[];
};

export const navigation: readonly NavigationRow[] = [
  { href: '/essays', label: 'Essays', segments: ['essays', 'statements'], places: ['header'] },
  { href: '/predictions', label: 'Predictions', segments: ['predictions', 'questions'], places: ['header'] },
  { href: '/debates', label: 'Debates', segments: ['debates'], places: ['header'] },
  { href: '/recommendations', label: 'Advice', segments: ['recommendations'], places: ['header'] },
  { href: '/graph', label: 'Graph', segments: ['graph'], places: ['header'] },
  { href: '/about', label: 'Method', segments: ['about'], places: ['header', 'footer'] },
  { href: '/predictions/timeline', label: 'Timeline', segments: ['predictions'], places: ['footer'] },
  { href: '/predictions/scores', label: 'Scores', segments: ['predictions'], places: ['footer'] },
  { href: '/compare', label: 'Head to head', segments: ['compare'], places: ['footer'] },
  { href: '/questions', label: 'Questions', segments: ['questions'], places: ['footer'] },
  { href: '/authors', label: 'Authors', segments: ['authors'], places: ['footer'] },
  { href: '/topics', label: 'Topics', segments: ['topics'], places: ['footer'] },
  { href: '/data', label: 'Data', segments: ['data'], places: ['footer'] },
];

/** The rows of one place, in order. */
export function navigationIn(place: 'header' | 'footer'): readonly NavigationRow[] {
  return navigation.filter((row) => row.places.includes(place));
}
