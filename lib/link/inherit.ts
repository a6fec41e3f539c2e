// A statement and the heading that it says it stands under in; the values that hold for it out, with where the lent ones come from.
import type { NoteStatement, Typed } from '../note.ts';
import { compareText } from './linked.ts';

export type Lent = {
  readonly hedge: string | null;
  readonly voice: readonly string[];
  readonly by: string | null;
  readonly byDate: string | null;
  readonly if: string | null;
  readonly ifQuestion: Typed | null;
  readonly ifAnswer: 'yes' | 'no' | null;
  /** Attribute -> full id of the heading. */
  readonly inherited: Readonly<Record<string, string>>;
};

/**
 * A heading lends its hedge, voice, horizon (`by` and `by-date` together) and condition (`if` with the question that decides it)
 * where the statement states none. A claim takes only what claims have.
 */
export function inherit(own: NoteStatement, head: NoteStatement | null, headId: string): Lent {
  const inherited: Record<string, string> = {};
  const lend = <Value>(name: string, stated: Value | null, offered: Value | null | undefined): Value | null => {
    if (stated !== null || offered === null || offered === undefined) return stated;
    inherited[name] = headId;
    return offered;
  };
  const hedge = lend('hedge', own.hedge?.value ?? null, head?.hedge?.value);
  const voice = lend('voice', listOrNull(own.voice), listOrNull(head?.voice ?? []));
  const none = { by: null, byDate: null, if: null, ifQuestion: null, ifAnswer: null };
  const base = { hedge, voice: voice ?? [], inherited };
  if (own.kind === 'claim') return { ...none, ...base };
  const offers = head === null || head.kind === 'claim' ? none : { ...none, ...forecastOf(head) };
  const condition = lend('if', own.if, offers.if);
  if (own.kind === 'recommendation') return { ...none, ...base, if: condition };
  const lentCondition = own.if === null && own.ifQuestion === null;
  const lentHorizon = own.by === null && own.byDate === null;
  return {
    ...base,
    if: condition,
    ifQuestion: lend('ifQuestion', own.ifQuestion, lentCondition ? offers.ifQuestion : null),
    ifAnswer: lend('ifAnswer', own.ifAnswer, lentCondition ? offers.ifAnswer : null),
    by: lend('by', own.by, lentHorizon ? offers.by : null),
    byDate: lend('byDate', own.byDate, lentHorizon ? offers.byDate : null),
  };
}

function forecastOf(head: Exclude<NoteStatement, { kind: 'claim' }>) {
  if (head.kind === 'recommendation') return { if: head.if };
  const { by, byDate, ifQuestion, ifAnswer } = head;
  return { by, byDate, if: head.if, ifQuestion, ifAnswer };
}

function listOrNull(typed: readonly Typed[]): readonly string[] | null {
  return typed.length === 0 ? null : typed.map(({ value }) => value).sort(compareText);
}
