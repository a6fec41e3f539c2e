// The orders in which a reader can have the questions, with their words.
export const questionOrders = {
  disagreement: 'disagreement',
  topic: 'topic',
  closes: 'end of window',
  decided: 'date of outcome',
  outcome: 'outcome',
  title: 'title',
} as const;
export type QuestionOrder = keyof typeof questionOrders;

/** What the first order means, for the page that uses it. */
export const disagreementRule =
  'by how many pairs of authors answer one yes and the other no, then by how many pairs differ at all, then by how many authors answer';
