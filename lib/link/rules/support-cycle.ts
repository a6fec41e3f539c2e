// All stated relations in; a message out for each circle of reasons, with the path.
import { compareText, type LinkedRelation, placeIn, type Report } from '../linked.ts';

/** One step of “rests on”: from what rests to what it rests on. */
type Step = { readonly from: string; readonly to: string; readonly linked: LinkedRelation };

/**
 * `support-cycle`: nothing rests on itself by way of others (what names itself is a `self-link`). A statement rests on what supports it (co-premises too) and on what it presupposes.
 *
 * - Bad: toll-pays `<Supports to="build-it" />`, build-it `<Supports to="toll-pays" />`
 * - Bad: toll-pays `<Supports to="build-it" />` and `<Presupposes to="build-it" />` by way of a third
 */
export function refuseSupportCycle(stated: readonly LinkedRelation[], report: Report): void {
  const steps = inCircles(stated.flatMap(stepsOf).filter(({ from, to }) => from !== to));
  const reported = new Set<string>();
  for (const start of [...new Set(steps.map(({ from }) => from))].sort(compareText)) {
    if (reported.has(start)) continue;
    const circle = shortestCircle(start, steps);
    const [first] = circle;
    if (first === undefined) continue;
    for (const { from } of circle) reported.add(from);
    report({
      path: first.linked.path,
      place: first.linked.source.tagPlace,
      ruleId: 'support-cycle',
      level: 'error',
      reason: `“${start}” rests on itself: ${[start, ...circle.map(({ to }) => to)].join(' ← ')}`,
      help: 'take out the weakest of these relations',
      related: circle.map(({ from, to, linked }) => ({
        ...placeIn(linked.path, linked.source.tagPlace),
        reason: `“${from}” rests on “${to}”`,
      })),
    });
  }
}

function stepsOf(linked: LinkedRelation): readonly Step[] {
  const { kind, from, to, with: joint } = linked.relation;
  if (kind === 'presupposes') return [{ from, to, linked }];
  return kind === 'supports' ? [from, ...joint].map((premise) => ({ from: to, to: premise, linked })) : [];
}

/** Take away, again and again, the steps at whose start nothing ends or at whose end nothing starts: circles and what joins them are left. */
function inCircles(steps: readonly Step[]): readonly Step[] {
  return peel(peel(steps, 'from', 'to'), 'to', 'from');
}

/** Without the steps that leave a point at which none arrives, and then without those of which that becomes true; each is seen once. */
function peel(steps: readonly Step[], near: 'from' | 'to', far: 'from' | 'to'): readonly Step[] {
  const leaving = new Map<string, Step[]>();
  const arriving = new Map<string, number>();
  for (const step of steps) {
    leaving.set(step[near], [...(leaving.get(step[near]) ?? []), step]);
    arriving.set(step[far], (arriving.get(step[far]) ?? 0) + 1);
  }
  const free = [...leaving.keys()].filter((point) => !arriving.has(point));
  const gone = new Set<Step>();
  for (const point of free) {
    for (const step of leaving.get(point) ?? []) {
      gone.add(step);
      const left = (arriving.get(step[far]) ?? 0) - 1;
      arriving.set(step[far], left);
      if (left === 0) free.push(step[far]);
    }
  }
  return steps.filter((step) => !gone.has(step));
}

/** The shortest way from a statement back to itself; of two the first by id. Empty where there is none. */
function shortestCircle(start: string, steps: readonly Step[]): readonly Step[] {
  const reached = new Map<string, readonly Step[]>([[start, []]]);
  for (const [at, way] of reached) {
    for (const step of steps.filter(({ from }) => from === at).sort((a, b) => compareText(a.to, b.to))) {
      if (step.to === start) return [...way, step];
      if (!reached.has(step.to)) reached.set(step.to, [...way, step]);
    }
  }
  return [];
}
