// One sentence in, what a page without content says out, with a way on.
import Link from 'next/link';

export function EmptyPage({
  sentence,
  href = '/essays',
  label = 'Read the essays',
}: {
  readonly sentence: string;
  readonly href?: string;
  readonly label?: string;
}) {
  return (
    <p className="empty">
      {sentence}{' '}
      <Link href={href} prefetch={false}>
        {label}
      </Link>
    </p>
  );
}
