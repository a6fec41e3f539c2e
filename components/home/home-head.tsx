// The corpus in, the front page's opening out: subject, question, description, search, and the record beside them.
import Link from 'next/link';
import { debatePath } from '../addresses.ts';
import { countOf } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { mostDisputed } from '../debate/most-disputed.ts';
import { SearchBox } from '../search/search-box.tsx';
import { HomeRecord } from './home-record.tsx';

export function HomeHead({ index }: { readonly index: CorpusIndex }) {
  const { site, statements, questions, debates } = index;
  const counts = [
    countOf(statements.length, 'statement', 'statements'),
    ...(questions.length === 0 ? [] : [countOf(questions.length, 'question', 'questions')]),
    ...(debates.length === 0 ? [] : [countOf(debates.length, 'debate', 'debates')]),
  ];
  return (
    <div className="home-head">
      <div>
        <p className="eyebrow">{site.subject}</p>
        <h1>{site.question}</h1>
        <p className="lead">{site.description}</p>
        <SearchBox place="home" label={`Search ${counts.join(', ')}`} />
        <Suggestions index={index} />
      </div>
      <HomeRecord index={index} />
    </div>
  );
}

/** Ways in besides the search: a debate, the forecasts, advice to the one who is addressed most. */
function Suggestions({ index }: { readonly index: CorpusIndex }) {
  const [debate] = mostDisputed(index);
  const addressee = mostAddressed(index);
  const links = [
    ...(debate === undefined ? [] : [[debatePath(debate.id), debate.title] as const]),
    ...(index.questions.length === 0 ? [] : [['/predictions', 'what they expected'] as const]),
    ...(addressee === null ? [] : [[`/recommendations#${addressee.id}`, `advice to ${addressee.name}`] as const]),
  ];
  if (links.length === 0) return null;
  return (
    <p className="meta suggestions">
      Try{' '}
      {links.map(([href, words], at) => (
        <span key={href}>
          {at === 0 ? '' : ' · '}
          <Link href={href} prefetch={false}>
            {words}
          </Link>
        </span>
      ))}
    </p>
  );
}

function mostAddressed(index: CorpusIndex) {
  const addressed = index.statements.flatMap((statement) => (statement.kind === 'recommendation' ? statement.to : []));
  const count = (id: string) => addressed.filter((other) => other === id).length;
  const [first] = [...new Set(addressed)].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
  return first === undefined ? null : (index.actor.get(first) ?? null);
}
