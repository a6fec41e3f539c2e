import { describe, expect, it } from 'vitest';
import { judgeForecasts } from '../../lib/analyse/judge-forecasts.ts';
import { isDue, outcomeFor } from '../../lib/analyse/own-horizon.ts';
import { scoreAuthors } from '../../lib/analyse/score-authors.ts';
import type { Prediction, Question } from '../../lib/types.ts';
import { graph, prediction, question, relation } from './make-graph.ts';

/** The question's window ends on 31 December 2030. */
const held = (answer: Prediction['answer'], byDate: string | null, asked: Partial<Question> = {}) =>
  outcomeFor({ answer, byDate }, question('q', asked));
const never: Partial<Question> = { outcome: 'no', decided: '2030-12-31' };
const open: Partial<Question> = { outcome: 'open', decided: null };

describe('outcomeFor', () => {
  it('is the question’s where the author named no day', () => {
    expect(held('yes', null)).toBe('yes');
    expect(held('no', null, never)).toBe('no');
    expect(held('yes', null, open)).toBe('open');
  });

  it.each([
    // What came about on or before his own day came about for him, whichever side he took.
    ['yes', '2030-06-01', { decided: '2030-06-01' }, 'yes'],
    ['no', '2030-06-01', { outcome: 'no', decided: '2030-05-31' }, 'no'],
    // What came about only later did not.
    ['yes', '2030-05-31', { decided: '2030-06-01' }, 'no'],
    ['no', '2030-05-31', { outcome: 'no', decided: '2030-06-01' }, 'yes'],
    // A month counts when it is over.
    ['yes', '2030-06-30', { decided: '2030-06' }, 'yes'],
    ['yes', '2030-06-29', { decided: '2030-06' }, 'no'],
    // The other side was decided, or nothing yet.
    ['yes', '2030-06-01', never, 'no'],
    ['yes', '2030-06-01', open, 'no'],
    ['no', '2030-06-01', { decided: '2030-09-01' }, 'yes'],
    // A later day than the window's: the window holds.
    ['yes', '2035-01-01', {}, 'yes'],
    ['yes', '2035-01-01', never, 'no'],
    ['no', '2035-01-01', never, 'no'],
    // Without a clear outcome there is none for him either.
    ['yes', '2030-06-01', { outcome: 'partly' }, 'partly'],
    ['yes', '2030-06-01', { outcome: 'void' }, 'void'],
    ['open', '2030-06-01', { decided: '2030-09-01' }, 'yes'],
  ] as const)('%s by %s, where the question has %j, is held against %s', (answer, byDate, asked, outcome) => {
    expect(held(answer, byDate, asked)).toBe(outcome);
  });
});

describe('isDue', () => {
  it('is so when the author’s own day is over, be it before or after the window’s end', () => {
    const closes = '2030-12-31';
    expect(isDue({ byDate: null }, { closes }, '2030-12-30')).toBe(false);
    expect(isDue({ byDate: null }, { closes }, closes)).toBe(true);
    expect(isDue({ byDate: '2030-06-01' }, { closes }, '2030-06-01')).toBe(true);
    expect(isDue({ byDate: '2031-06-01' }, { closes }, '2031-01-01')).toBe(false);
    expect(isDue({ byDate: null }, { closes: '2030-11' }, '2030-11-29')).toBe(false);
  });
});

describe('a forecast with a horizon of its own', () => {
  const said = prediction('a/p', { question: 'q', answer: 'yes', byDate: '2030-05-01' });

  it('is a miss, and no hit, where it came about only afterwards', () => {
    const drawn = graph({ questions: [question('q')], statements: [said] });
    const scores = scoreAuthors(drawn, judgeForecasts(drawn));
    expect(scores.items).toMatchObject([{ statement: 'a/p', outcome: 'no', cameTrue: false }]);
    expect(scores.hits.all).toEqual({ scored: 1, cameTrue: 0 });
  });

  it('is scored before the window has ended, and waits where it looks farther', () => {
    const asked = question('q', { closes: '2032-01-01', ...open });
    const judge = (byDate: string) => judgeForecasts(graph({ questions: [asked], statements: [{ ...said, byDate }] }))['a/p'];
    expect(judge('2030-05-01')).toBe('scored');
    expect(judge('2031-05-01')).toBe('window-open');
  });

  it('fails what presupposes it where it came about too late', () => {
    const drawn = graph({
      questions: [question('q'), question('r')],
      statements: [said, prediction('a/built', { question: 'r', answer: 'yes' })],
      relations: [relation('presupposes', 'a/built', 'a/p')],
    });
    expect(judgeForecasts(drawn)['a/built']).toBe('premise-failed');
  });
});
