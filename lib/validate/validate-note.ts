// One raw note in; the typed note and what is wrong with it out.
import type { CruxMessage } from '../message.ts';
import type { Note } from '../note.ts';
import type { RawNote } from '../raw-note.ts';
import { reportOf } from './report.ts';
import { validateDebate } from './validate-debate.ts';
import { validateEssay } from './validate-essay.ts';
import { validateQuestion } from './validate-question.ts';

const validators = { essay: validateEssay, question: validateQuestion, debate: validateDebate } as const;

export function validateNote(raw: RawNote): { readonly note: Note; readonly messages: readonly CruxMessage[] } {
  const { report, messages } = reportOf(raw.path);
  return { note: validators[raw.kind](raw, report), messages };
}
