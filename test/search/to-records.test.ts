// What the index says of a statement, a question and a debate is what the pages say of them.
import { beforeAll, describe, expect, it } from 'vitest';
import { indexCorpus } from '../../components/corpus-index.ts';
import { countsOf } from '../../components/statement-relations.ts';
import { fieldsOf, nameLookup } from '../../lib/search/fields.ts';
import { isStatement, type SearchRecord } from '../../lib/search/search-index.ts';
import { toNames, toRecords } from '../../lib/search/to-records.ts';
import type { Corpus } from '../../lib/types.ts';
import { compileContent } from '../../scripts/compile-content.ts';

let corpus: Corpus;
let records: readonly SearchRecord[];

beforeAll(() => {
  const compiled = compileContent('content').corpus;
  if (compiled === null) throw new Error('the notes do not compile');
  corpus = compiled;
  records = toRecords(corpus);
});

const recordOf = (id: string) => records.find((record) => record.id === id);

describe('records of the notes', () => {
  it('are all statements, questions and debates, each once', () => {
    const ids = [...corpus.statements, ...corpus.questions, ...corpus.debates].map(({ id }) => id);
    expect(records.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(records.filter(isStatement)).toHaveLength(corpus.statements.length);
  });

  it('count relations as the cards do', () => {
    const index = indexCorpus(corpus);
    for (const { id } of corpus.statements) expect([id, recordOf(id)?.counts]).toEqual([id, countsOf(index, id)]);
  });

  it('know the outcome of the question that a prediction answers, and of no other', () => {
    for (const statement of corpus.statements) {
      const question = statement.kind === 'prediction' ? corpus.questions.find(({ id }) => id === statement.question) : undefined;
      expect([statement.id, recordOf(statement.id)?.outcome]).toEqual([statement.id, question?.outcome ?? null]);
    }
  });

  it('name those who answer a question and those who take a position', () => {
    for (const question of corpus.questions) {
      const essays = corpus.statements.filter((one) => one.kind === 'prediction' && one.question === question.id).map(({ essay }) => essay);
      const authors = new Set(corpus.essays.filter(({ id }) => essays.includes(id)).flatMap((essay) => essay.authors));
      expect([question.id, new Set(recordOf(question.id)?.authors)]).toEqual([question.id, authors]);
    }
    for (const debate of corpus.debates) {
      expect(new Set(recordOf(debate.id)?.authors)).toEqual(new Set(debate.positions.map(({ author }) => author)));
    }
  });

  it('hold the condition and the hedge of a statement, but no bare “will”', () => {
    const name = nameLookup(toNames(corpus));
    for (const statement of corpus.statements) {
      const record = recordOf(statement.id);
      if (record === undefined) throw new Error(statement.id);
      const { condition, hedge } = fieldsOf(record, name);
      expect(condition).toBe((statement.kind === 'claim' ? null : statement.if) ?? '');
      expect(hedge).toBe(statement.hedge === null || statement.hedge === 'bare' ? '' : statement.hedge);
    }
  });
});
