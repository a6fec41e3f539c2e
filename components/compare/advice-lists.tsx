// Recommendations in, the lists of their page out. Drawn from plain data, each recommendation sent once.
'use client';

import type { Advice } from './advice-data.ts';
import { AdviceFailed } from './advice-failed.tsx';
import { AdviceByActor, AdviceByAuthor } from './advice-groups.tsx';

export function AdviceLists({ all, byActor, byAuthor }: Advice) {
  return (
    <>
      <AdviceFailed advice={all} />
      <AdviceByActor groups={byActor} />
      <AdviceByAuthor groups={byAuthor} />
    </>
  );
}
