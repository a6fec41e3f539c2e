// Keys of references in, publisher and grade of each out, linked where an address is known.
import type { Reference } from '../../lib/types.ts';
import type { CorpusIndex } from '../corpus-index.ts';

export function SourceLinks({ index, ids }: { readonly index: CorpusIndex; readonly ids: readonly string[] }) {
  const sources = ids.flatMap((id) => index.reference.get(id) ?? []);
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source.id} data-source={source.id}>
          <SourceLink source={source} /> <abbr title={`Grade ${source.grade}`}>{source.grade}</abbr>
        </li>
      ))}
    </ul>
  );
}

function SourceLink({ source }: { readonly source: Reference }) {
  const words = (
    <>
      {source.publisher}
      <span className="visually-hidden">: {source.title}</span>
    </>
  );
  if (source.url === null) return <span>{words}</span>;
  return (
    <a href={source.url} rel="external noopener">
      {words}
    </a>
  );
}
