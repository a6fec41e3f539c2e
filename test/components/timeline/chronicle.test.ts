import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../components/question/day-number.ts';
import { chronicleOf } from '../../../components/timeline/chronicle.ts';
import { unpackGroups } from '../../../components/timeline/timeline-data.ts';
import { groupByTopic, pageOfGroups } from '../../../components/timeline/topic-groups.ts';
import { essay, event, question } from './made.ts';

describe('chronicleOf', () => {
  const told = question('told', '2020-01-03', '2021-01-20', {
    outcome: 'yes',
    decided: '2020-01-08',
    events: [event('told/raid', '2020-01-08'), event('told/old', '2018-05-08', { when: 'before' })],
  });
  const again = question('again', '2020-01-06', '2020-01-07', {
    outcome: 'no',
    decided: '2020-01-07',
    late: { outcome: 'yes', date: '2020-01-08', why: '' },
    events: [event('again/raid', '2020-01-08', { see: 'told/raid', when: 'after', text: 'told again' })],
  });
  const entries = chronicleOf(
    [essay('late', '2020-01-08'), essay('early', '2020-01-03/2020-01-09')],
    [again, told],
    dayNumber('2020-01-01'),
  );

  it('goes by day; on one day essays, events, verdicts, late outcomes', () => {
    expect(entries.map(({ kind, id, date }) => `${date} ${kind} ${id}`)).toEqual([
      '2020-01-03/2020-01-09 essay early',
      '2020-01-07 verdict again',
      '2020-01-08 essay late',
      '2020-01-08 event told/raid',
      '2020-01-08 verdict told',
      '2020-01-08 late again',
    ]);
  });

  it('has an event once, with all its questions and the words of its own note', () => {
    const raid = entries.find(({ kind }) => kind === 'event');
    expect(raid?.kind === 'event' && raid.text).toBe('told/raid');
    expect(raid?.kind === 'event' && raid.places.map((place) => `${place.question.id} ${place.event.when}`)).toEqual([
      'again after',
      'told inside',
    ]);
  });

  it('keeps an event whose own question is not among those given', () => {
    const alone = chronicleOf([], [again], dayNumber('2020-01-01'));
    expect(alone.map(({ id }) => id)).toEqual(['again', 'told/raid', 'again']);
  });
});

describe('groupByTopic', () => {
  const topics = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() }));
  const questions = [
    question('one', '2020-01-05', '2021-01-01', { topics: ['a', 'b'] }),
    question('two', '2020-01-03', '2021-01-01', { topics: ['b'] }),
    question('three', '2020-01-03', '2020-07-01', { topics: ['b', 'c'] }),
    question('four', '2020-01-03', '2020-07-01', { topics: ['a'] }),
    question('five', '2020-01-03', '2020-07-01'),
  ];
  const words = (groups: ReturnType<typeof groupByTopic>) =>
    groups.map(({ topic, questions: rows }) => `${topic?.name ?? '-'}: ${rows.map(({ id }) => id)}`);

  it('puts each question under one topic, the largest group first, by window', () => {
    expect(words(groupByTopic(topics, questions))).toEqual(['B: three,two,one', 'A: four', '-: five']);
    expect(groupByTopic(topics, [])).toEqual([]);
  });

  it('cuts pages through the groups', () => {
    const groups = groupByTopic(topics, questions);
    expect(words(pageOfGroups(groups, 1, 2))).toEqual(['B: three,two']);
    expect(words(pageOfGroups(groups, 2, 2))).toEqual(['B: one', 'A: four']);
    expect(words(pageOfGroups(groups, 3, 2))).toEqual(['-: five']);
  });
});

describe('unpackGroups', () => {
  it('gives each question its events again, with what they were taken over from', () => {
    const window = { short: '', opens: '2020-01-03', closes: '2021-01-20', outcome: 'open', decided: null, late: null } as const;
    const [group] = unpackGroups({
      events: [
        { id: 'one/raid', date: '2020-01-08', text: 'A raid.' },
        { id: 'two/talks', date: '2020-02-01', text: 'Talks.' },
      ],
      groups: [
        {
          topic: null,
          questions: [
            { ...window, id: 'one', events: [['one/raid', 0, 'inside']] },
            {
              ...window,
              id: 'two',
              events: [
                ['two/raid', 0, 'before'],
                ['two/talks', 1, 'after'],
              ],
            },
          ],
        },
      ],
    });
    expect(group?.questions.map(({ events }) => events)).toEqual([
      [{ id: 'one/raid', date: '2020-01-08', text: 'A raid.', see: null, when: 'inside' }],
      [
        { id: 'two/raid', date: '2020-01-08', text: 'A raid.', see: 'one/raid', when: 'before' },
        { id: 'two/talks', date: '2020-02-01', text: 'Talks.', see: null, when: 'after' },
      ],
    ]);
  });
});
