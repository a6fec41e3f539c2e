// The relations by which two authors go against each other in, rows with their reasons out.
import { countOf } from '../author-names.ts';
import { SectionHeading } from '../section-heading.tsx';
import type { MeetingData } from './meeting-data.ts';
import { MeetingList } from './meeting-list.tsx';

export function AgainstSection({ rows }: { readonly rows: readonly MeetingData[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="section" aria-labelledby="against">
      <SectionHeading id="against" title="Against each other" aside={countOf(rows.length, 'relation', 'relations')} />
      <MeetingList rows={rows} />
    </section>
  );
}
