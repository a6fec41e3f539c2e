// A debate and its prose in, its page out: who meets whom, the positions, the cruxes, the argument in prose, the reasons.
import type { Root } from 'hast';
import Link from 'next/link';
import type { Debate } from '../../lib/types.ts';
import { topicPath } from '../addresses.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { KindIcon } from '../kind-icon.tsx';
import { Prose } from '../prose.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { DebateArcs } from './debate-arcs.tsx';
import { DebateCrux } from './debate-crux.tsx';
import { DebatePositions } from './debate-positions.tsx';
import { DebateReasons } from './debate-reasons.tsx';
import '../compare/compare.css';
import './debate.css';

type Props = {
  readonly index: CorpusIndex;
  readonly debate: Debate;
  readonly body: Root | null;
  /** Why a debate turns on a crux, by the crux's id. */
  readonly bodyOf: (id: string) => Root | null;
};

export function DebatePage({ index, debate, body, bodyOf }: Props) {
  const prose = body === null ? null : withoutLead(body);
  return (
    <article className="page">
      <header className="debate-head">
        <div>
          <p className="eyebrow">
            <KindIcon kind="debate" />
            <Link href="/debates" prefetch={false}>
              Debate
            </Link>
            {debate.topics
              .flatMap((id) => index.topic.get(id) ?? [])
              .map((topic) => (
                <span key={topic.id}>
                  ·{' '}
                  <Link href={topicPath(topic.id)} prefetch={false}>
                    {topic.name}
                  </Link>
                </span>
              ))}
          </p>
          <h1>{debate.title}</h1>
          <p className="lead">{debate.lead === '' ? debate.question : debate.lead}</p>
        </div>
        <DebateArcs index={index} debate={debate} />
      </header>
      <DebatePositions index={index} debate={debate} />
      {debate.cruxes.map((crux) => (
        <DebateCrux key={crux.id} index={index} crux={crux} body={bodyOf(crux.id)} />
      ))}
      {prose === null ? null : (
        <section className="section" aria-labelledby="prose">
          <SectionHeading id="prose" title="The argument in prose" />
          <div className="debate-prose">
            <Prose index={index} body={prose} />
          </div>
        </section>
      )}
      <DebateReasons index={index} debate={debate} />
    </article>
  );
}

/** The prose after its first paragraph, which stands in the head; null where nothing is left but the places of positions and cruxes. */
function withoutLead(body: Root): Root | null {
  const first = body.children.findIndex((child) => child.type === 'element' && child.tagName === 'p');
  const children = body.children.filter((child, at) => at !== first && child.type === 'element' && child.tagName !== 'statement');
  return children.length === 0 ? null : { ...body, children };
}
