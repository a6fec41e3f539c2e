import { describe, expect, it } from 'vitest';
import { groupTopics } from '../../../components/compare/group-topics.ts';
import { sortQuestions } from '../../../components/compare/sort-questions.ts';
import { indexCorpus } from '../../../components/corpus-index.ts';
import { inventedIndex } from './invented-index.ts';

const index = inventedIndex(5, 40);

describe('the topic under which a question stands', () => {
  it('is the one of its topics that the most questions share, of equal ones the first', () => {
    const questions = [
      { id: 'a', topics: ['iron', 'wool'] },
      { id: 'b', topics: ['wool'] },
      { id: 'c', topics: ['iron', 'salt'] },
      { id: 'd', topics: ['corn', 'salt'] },
      { id: 'e', topics: [] },
    ];
    expect([...groupTopics(questions)]).toEqual([
      ['a', 'iron'],
      ['b', 'wool'],
      ['c', 'iron'],
      ['d', 'salt'],
    ]);
  });
});

describe('the order of the questions', () => {
  it('keeps by topic those of one topic together, by its name, and puts last what has none', () => {
    const [first] = index.questions;
    const questions = index.questions.map((question) => (question === first ? { ...question, topics: [] } : question));
    const changed = indexCorpus({ ...index.corpus, questions });
    const sorted = sortQuestions(changed, 'topic');
    const groups = groupTopics(questions);
    const names = sorted.map(({ id }) => changed.topic.get(groups.get(id) ?? '')?.name ?? '~');
    expect(names).toEqual(names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0)));
    expect(sorted.at(-1)?.id).toBe(first?.id);
  });

  it('goes by the date of the outcome, and puts last what is not decided', () => {
    const dates = sortQuestions(index, 'decided').map(({ decided }) => decided ?? '~');
    expect(dates).toEqual(dates.toSorted());
    expect(dates).toContain('~');
  });

  it('puts first by disagreement where most pairs answer yes and no', () => {
    const pairs = sortQuestions(index, 'disagreement').map(({ id }) => {
      const own = (index.insights.comparison[id] ?? []).flatMap(({ statement }) => {
        const found = statement === null ? undefined : index.statement.get(statement);
        return found?.kind === 'prediction' ? [found.answer] : [];
      });
      return own.filter((answer) => answer === 'yes').length * own.filter((answer) => answer === 'no').length;
    });
    expect(pairs).toEqual(pairs.toSorted((a, b) => b - a));
    expect(pairs[0]).toBeGreaterThan(1);
  });
});
