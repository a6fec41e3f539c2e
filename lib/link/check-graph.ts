// The linked graph in; the messages of every rule that looks at more than one thing out. A new rule is one file and one line here.
import type { Linked, Report } from './linked.ts';
import { refuseLateAnswer } from './rules/answer-after-close.ts';
import { compareWithToday } from './rules/decided-by-today.ts';
import { warnUnmapped } from './rules/hedge-unmapped.ts';
import { refuseSecondAnswer } from './rules/one-answer.ts';
import { requireEvidence } from './rules/outcome-evidence.ts';
import { refuseAloneAndJoint } from './rules/premise-alone-and-joint.ts';
import { warnUnanswered } from './rules/question-unanswered.ts';
import { refuseSecondRelation } from './rules/relation-pair.ts';
import { warnShares } from './rules/shares.ts';
import { refuseSupportCycle } from './rules/support-cycle.ts';
import { warnTiedToNothing } from './rules/tied-to-nothing.ts';
import { refuseMissingLink } from './rules/undercut-link.ts';

export function checkGraph(linked: Linked, report: Report): void {
  const { notes, statements, questions, stated, asOf } = linked;
  refuseSecondRelation(stated, report);
  refuseAloneAndJoint(stated, report);
  refuseMissingLink(stated, report);
  refuseSupportCycle(stated, report);
  refuseSecondAnswer(statements, report);
  refuseLateAnswer(statements, questions, report);
  for (const question of questions) {
    requireEvidence(question, report);
    compareWithToday(question, asOf, report);
  }
  for (const note of notes) if (note.kind === 'essay') warnShares(note, report);
  warnUnanswered(linked, report);
  warnTiedToNothing(linked, report);
  warnUnmapped(linked, report);
}
