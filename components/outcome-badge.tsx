// An outcome in, its glyph, word and date out.
import type { ReactNode } from 'react';
import type { Question } from '../lib/types.ts';
import { type Outcome, outcomes } from '../lib/vocabulary.ts';
import { DateText } from './date-text.tsx';
import { formatDate } from './format-date.ts';

const glyphs: Readonly<Record<Outcome, ReactNode>> = {
  yes: <circle cx="8" cy="8" r="6.5" fill="currentColor" stroke="none" />,
  no: <circle cx="8" cy="8" r="5.5" />,
  partly: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M8 2.25a5.75 5.75 0 0 0 0 11.5z" fill="currentColor" stroke="none" />
    </>
  ),
  open: <circle cx="8" cy="8" r="5.5" strokeDasharray="2.4 2.1" />,
  void: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="m3.5 12.5 9-9" />
    </>
  ),
};

/** The glyph alone: disc, ring, half disc, dashed ring, struck ring. */
export function OutcomeGlyph({ outcome, size = 14 }: { readonly outcome: Outcome; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      {glyphs[outcome]}
    </svg>
  );
}

type Props = { readonly outcome: Outcome; readonly date?: string | null /** Before the date, "decided". */; readonly dateLabel?: string };

export function OutcomeBadge({ outcome, date = null, dateLabel }: Props) {
  return (
    <span className="outcome">
      <OutcomeGlyph outcome={outcome} />
      {outcomes[outcome]}
      {date === null ? null : (
        <span className="when">
          {dateLabel === undefined ? null : `${dateLabel} `}
          <DateText date={date} />
        </span>
      )}
    </span>
  );
}

type LateProps = { readonly question: { readonly late: Pick<NonNullable<Question['late']>, 'outcome' | 'date'> | null } };

/** What came after the window, under a dotted line; nothing where nothing did. */
export function LateOutcome({ question }: LateProps) {
  if (question.late === null) return null;
  return (
    <span className="outcome-late">
      Late: {outcomes[question.late.outcome].toLowerCase()}, {formatDate(question.late.date)}
    </span>
  );
}
