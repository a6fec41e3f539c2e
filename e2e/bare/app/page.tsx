import Link from 'next/link';

/** The least a reading page can be with Next: text and one link. */
export default function Page() {
  return (
    <main>
      <h1>A bare page</h1>
      <Link href="/other">Other</Link>
    </main>
  );
}
