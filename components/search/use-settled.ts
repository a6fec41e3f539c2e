// A value in, the same value out once it has stayed for half a second: what is read aloud should not follow every key.
'use client';

import { useEffect, useState } from 'react';

const pause = 500;

export function useSettled(value: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
