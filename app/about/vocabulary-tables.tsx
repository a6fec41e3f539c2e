// The tables of kinds, relations and reasons in, the same for a reader out.
import { KindLabel } from '../../components/kind-label.tsx';
import { RelationLabel } from '../../components/relation-label.tsx';
import {
  claimTypes,
  forecastStates,
  partOf,
  relationKinds,
  type StatedRelationKind,
  type StatementKind,
  statementKinds,
} from '../../lib/vocabulary.ts';

export function KindTable() {
  return (
    <table className="plain-table">
      <caption>Kinds of statement</caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(statementKinds) as StatementKind[]).map((kind) => (
          <tr key={kind}>
            <th scope="row">
              <KindLabel kind={kind} />
            </th>
            <td>
              {statementKinds[kind].meaning}
              {kind === 'claim' ? (
                <ul>
                  {Object.entries(claimTypes).map(([type, meaning]) => (
                    <li key={type}>
                      {type}: {meaning}
                    </li>
                  ))}
                </ul>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function RelationTable() {
  return (
    <table className="plain-table">
      <caption>Kinds of relation</caption>
      <thead>
        <tr>
          <th scope="col">Relation</th>
          <th scope="col">Meaning</th>
          <th scope="col">Direction</th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(relationKinds) as StatedRelationKind[]).map((kind) => (
          <tr key={kind}>
            <th scope="row">
              <RelationLabel kind={kind} />
            </th>
            <td>{relationKinds[kind].meaning}</td>
            <td>{relationKinds[kind].symmetric ? 'both ways' : relationKinds[kind].ends === null ? 'aims at a link' : 'one way'}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <RelationLabel kind="part-of" />
          </th>
          <td>{partOf.meaning}</td>
          <td>one way</td>
        </tr>
      </tbody>
    </table>
  );
}

export function StandingTable() {
  return (
    <ol className="about-list about-ordered">
      {Object.entries(forecastStates)
        .filter(([state]) => state !== 'scored')
        .map(([state, words]) => (
          <li key={state}>{words}</li>
        ))}
    </ol>
  );
}
