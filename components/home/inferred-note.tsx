// Essays in, the line that explains the "?" behind a name out; nothing where every byline is stated.
import Link from 'next/link';
import type { Essay } from '../../lib/types.ts';
import { isInferred } from '../byline.tsx';

export function InferredNote({ essays }: { readonly essays: readonly Essay[] }) {
  if (!essays.some(isInferred)) return null;
  return (
    <p className="fine inferred-note">
      <b>?</b> Byline inferred; the{' '}
      <Link href="/about" prefetch={false}>
        method page
      </Link>{' '}
      says how.
    </p>
  );
}
