// The corpus in, the table of questions and authors out: a row a question, a column an author, the outcome last.
import type { Author } from '../../lib/types.ts';
import { surname } from '../author-names.ts';
import { InferredMark, isInferred } from '../byline.tsx';
import type { CorpusIndex } from '../corpus-index.ts';
import { DateText } from '../date-text.tsx';
import { authorsCompared, essaysBy } from './authors-compared.ts';
import { MatrixLegend } from './matrix-legend.tsx';
import { MatrixRow } from './matrix-row.tsx';
import { MatrixView } from './matrix-view.tsx';
import { type QuestionOrder, questionOrders } from './question-orders.ts';
import { sortQuestions } from './sort-questions.ts';

/** As many columns as fit a page of 1160 px. */
const authorsThatFit = 5;

export function Matrix({ index }: { readonly index: CorpusIndex }) {
  const authors = authorsCompared(index);
  const orders = (Object.keys(questionOrders) as QuestionOrder[]).map((order) => [order, sortQuestions(index, order)] as const);
  const placesOf = (id: string) =>
    Object.fromEntries(orders.map(([order, questions]) => [order, questions.findIndex((question) => question.id === id)])) as Record<
      QuestionOrder,
      number
    >;
  const used = new Set(index.questions.flatMap((question) => question.topics));
  return (
    <MatrixView
      rows={sortQuestions(index, 'disagreement').map((question) => ({
        id: question.id,
        topics: question.topics,
        outcome: question.outcome,
        places: placesOf(question.id),
        row: <MatrixRow key={question.id} index={index} question={question} />,
      }))}
      topics={index.topics.filter((topic) => used.has(topic.id))}
      caption="Questions and the authors’ answers"
      wide={authors.length > authorsThatFit}
      legend={<MatrixLegend odds={index.table !== null} />}
      head={
        <>
          {authors.map((author) => (
            <AuthorHead key={author.id} index={index} author={author} />
          ))}
          <th scope="col">
            Outcome
            <span className="head-note">by the letter of the criterion</span>
          </th>
        </>
      }
    />
  );
}

function AuthorHead({ index, author }: { readonly index: CorpusIndex; readonly author: Author }) {
  const [essay, ...more] = essaysBy(index, author.id);
  return (
    <th scope="col">
      {surname(author.name)}
      {essay === undefined ? null : (
        <>
          {isInferred(essay) ? <InferredMark /> : null}
          <span className="head-note">
            {essay.outlet}
            <br />
            <DateText date={essay.published} published />
            {more.length === 0 ? null : ` and ${more.length} more`}
          </span>
        </>
      )}
    </th>
  );
}
