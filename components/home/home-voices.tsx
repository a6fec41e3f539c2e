// The essays in, a column for each out: author, outlet, date, the note's first sentence, counts.
import Link from 'next/link';
import { essayPath } from '../addresses.ts';
import { numberWord } from '../author-names.ts';
import { Byline } from '../byline.tsx';
import type { CorpusIndex } from '../corpus-index.ts';
import { DateText } from '../date-text.tsx';
import { essayCounts, firstSentence } from '../essay/essay-counts.ts';
import { inOrderOfPublication } from '../essay/essay-order.ts';
import { SectionHeading } from '../section-heading.tsx';
import { InferredNote } from './inferred-note.tsx';

export function HomeVoices({ index }: { readonly index: CorpusIndex }) {
  const essays = inOrderOfPublication(index.essays);
  if (essays.length === 0) return null;
  return (
    <section className="section" aria-labelledby="voices">
      <SectionHeading
        title={`${numberWord(essays.length)} ${essays.length === 1 ? 'voice' : 'voices'}`}
        id="voices"
        aside={
          <Link href="/essays" prefetch={false}>
            All essays
          </Link>
        }
      />
      <ul className="voices">
        {essays.map((essay) => (
          <li key={essay.id}>
            <h3>
              <Link href={essayPath(essay.id)}>
                <Byline index={index} essay={essay} />
              </Link>
            </h3>
            <p className="fine">{essay.outlet}</p>
            <p className="fine">
              <DateText date={essay.published} published />
            </p>
            <p className="voice-lead">{firstSentence(essay.lead)}</p>
            <p className="fine voice-counts">{essayCounts(index, essay)}</p>
          </li>
        ))}
      </ul>
      <InferredNote essays={essays} />
    </section>
  );
}
