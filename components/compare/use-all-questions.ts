// Whether they are wanted in, the questions of every page out, fetched once and only then.
'use client';

import { useEffect, useState } from 'react';
import type { MatrixData } from './matrix-data.ts';

export const allQuestionsPath = '/predictions/rows.json';

let loading: Promise<MatrixData> | null = null;

async function fetchAll(): Promise<MatrixData> {
  const answer = await fetch(allQuestionsPath, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${allQuestionsPath} answered ${answer.status}`);
  return (await answer.json()) as MatrixData;
}

export type AllQuestions = { readonly data: MatrixData | null; readonly failed: boolean; readonly retry: () => void };

export function useAllQuestions(wanted: boolean): AllQuestions {
  const [data, setData] = useState<MatrixData | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || data !== null || failed) return;
    let here = true;
    loading ??= fetchAll();
    loading.then(
      (found) => here && setData(found),
      () => {
        loading = null;
        if (here) setFailed(true);
      },
    );
    return () => {
      here = false;
    };
  }, [wanted, data, failed]);
  return { data, failed, retry: () => setFailed(false) };
}
