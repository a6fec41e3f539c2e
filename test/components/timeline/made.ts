// A few fields in, an essay or a question with nothing else in it out.
import type { TimelineEssay } from '../../../components/timeline/timeline-data.ts';
import type { Question, QuestionEvent } from '../../../lib/types.ts';

export function essay(id: string, published: string): TimelineEssay {
  return { id, title: id, published, names: id, surnames: id, answers: 0 };
}

export function event(id: string, date: string, more: Partial<QuestionEvent> = {}): QuestionEvent {
  return { id, date, text: id, sources: [], speaks: null, see: null, when: 'inside', ...more };
}

export function question(id: string, opens: string, closes: string, more: Partial<Question> = {}): Question {
  return {
    id,
    title: id,
    short: id,
    criterion: '',
    opens,
    closes,
    outcome: 'open',
    decided: null,
    why: null,
    contested: null,
    late: null,
    topics: [],
    events: [],
    ...more,
  };
}
