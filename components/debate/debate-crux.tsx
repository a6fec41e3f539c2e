// A crux in, the proposition with who holds it, who denies it and why it turns there out.

import type { Root } from 'hast';
import Link from 'next/link';
import type { Crux, Relation, Statement } from '../../lib/types.ts';
import { localId, statementPath } from '../addresses.ts';
import { authorWordsOf } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { KindLabel, kindWord } from '../kind-label.tsx';
import { Prose } from '../prose.tsx';
import { RelationLabel, relationFamily } from '../relation-label.tsx';

type Props = { readonly index: CorpusIndex; readonly crux: Crux; readonly body: Root | null };

export function DebateCrux({ index, crux, body }: Props) {
  const id = localId(crux.id);
  const asked = crux.text.trimEnd().endsWith('?');
  const between = relationsBetween(index, crux);
  return (
    <section className="crux" id={id} aria-labelledby={`${id}-title`} data-crux={crux.id}>
      <p>
        <KindLabel kind="crux" />
      </p>
      <h2 id={`${id}-title`}>{crux.text}</h2>
      <div className="crux-sides">
        <Side index={index} label={asked ? 'Who says yes' : 'Who holds it'} ids={crux.holds} />
        <ul className="crux-relations">
          {[...new Set(between.map(({ kind }) => kind))].map((kind) => (
            <li key={kind}>
              <RelationLabel kind={kind} />
            </li>
          ))}
        </ul>
        <Side index={index} label={asked ? 'Who says no' : 'Who denies it'} ids={crux.denies} />
        <div className="crux-why">{body === null ? <p>{crux.why}</p> : <Prose index={index} body={body} />}</div>
      </div>
    </section>
  );
}

function Side({ index, label, ids }: { readonly index: CorpusIndex; readonly label: string; readonly ids: readonly string[] }) {
  return (
    <div className="crux-side">
      <h3>{label}</h3>
      <ul>
        {ids
          .flatMap((id) => index.statement.get(id) ?? [])
          .map((statement) => (
            <li key={statement.id} data-statement={statement.id}>
              <Link className="said" href={statementPath(statement.id)} prefetch={false}>
                {statement.text}
              </Link>
              <p className="meta">
                {authorWordsOf(index, statement, true)} · {kindPhrase(statement)}
              </p>
            </li>
          ))}
      </ul>
    </div>
  );
}

/** "interpretive claim", "prediction". */
function kindPhrase(statement: Statement): string {
  const word = kindWord(statement.kind).toLowerCase();
  return statement.kind === 'claim' ? `${statement.type} ${word}` : word;
}

/** Relations against each other that join the two sides. */
function relationsBetween(index: CorpusIndex, crux: Crux): readonly Relation[] {
  return index.relations.filter(
    ({ kind, from, to }) =>
      relationFamily(kind) === 'attack' &&
      ((crux.holds.includes(from) && crux.denies.includes(to)) || (crux.holds.includes(to) && crux.denies.includes(from))),
  );
}
