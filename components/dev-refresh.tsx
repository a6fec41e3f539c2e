// Development only: asks for the compiler's revision and refreshes the open page when a note has been compiled anew.
'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

export function DevRefresh() {
  const router = useRouter();
  useEffect(() => {
    let seen: string | null = null;
    const ask = async () => {
      const answer = await fetch('/data/revision.json', { cache: 'no-store' }).catch(() => null);
      if (!answer?.ok) return;
      const revision = await answer.text();
      if (seen !== null && seen !== revision) router.refresh();
      seen = revision;
    };
    const timer = setInterval(ask, 250);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
