// The funnel of predictions in, its steps with what fell out at each and why, in words, out.
import type { Funnel } from '../../lib/insights.ts';
import { type FunnelReason, type FunnelStep, forecastStates, funnelSteps, noQuestionReasons } from '../../lib/vocabulary.ts';

export type FunnelRow = {
  readonly step: FunnelStep;
  readonly label: string;
  readonly n: number;
  /** Of all predictions, a fraction of 1; 0 where there is none. */
  readonly share: number;
  readonly out: readonly { readonly reason: FunnelReason; readonly n: number }[];
};

export const reasonWords: Readonly<Record<FunnelReason, string>> = { ...forecastStates, ...noQuestionReasons };

/** In the order of the steps; the reasons of a step by number, then by name. */
export function funnelRows({ steps, out }: Funnel): readonly FunnelRow[] {
  return (Object.keys(funnelSteps) as FunnelStep[]).map((step) => ({
    step,
    label: funnelSteps[step],
    n: steps[step],
    share: steps.predictions === 0 ? 0 : steps[step] / steps.predictions,
    out: out.filter((fall) => fall.step === step).toSorted((a, b) => b.n - a.n || (a.reason < b.reason ? -1 : 1)),
  }));
}
