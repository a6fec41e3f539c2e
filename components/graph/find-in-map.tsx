// The nodes on the map in; a field that finds some of them, marks them and goes from one to the next, out.
'use client';

import { type KeyboardEvent, type Ref, useState } from 'react';
import { SearchIcon } from '../interface-icons.tsx';
import type { GraphNode } from './graph-data.ts';

type Props = {
  readonly ref: Ref<HTMLInputElement>;
  readonly nodes: readonly GraphNode[];
  readonly onFound: (ids: readonly string[]) => void;
  readonly onChoose: (id: string) => void;
};

export function FindInMap({ ref, nodes, onFound, onChoose }: Props) {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(-1);
  const found = match(nodes, words);
  const look = (typed: string) => {
    setWords(typed);
    setAt(-1);
    onFound(match(nodes, typed).map(({ id }) => id));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && words !== '') look('');
    if (event.key !== 'Enter' || found.length === 0) return;
    event.preventDefault();
    const next = (at + 1) % found.length;
    setAt(next);
    const node = found[next];
    if (node !== undefined) onChoose(node.id);
  };
  const count =
    found.length === 0
      ? 'Nothing found on this map'
      : at < 0
        ? `${found.length} found; Enter goes to the first`
        : `${at + 1} of ${found.length}`;
  return (
    <search className="map-find">
      <SearchIcon />
      <input
        ref={ref}
        type="text"
        value={words}
        placeholder="Find in this map"
        aria-label="Find in this map"
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => look(target.value)}
        onKeyDown={onKeyDown}
      />
      {words === '' ? <kbd>/</kbd> : null}
      <span className="visually-hidden" role="status">
        {words.trim() === '' ? '' : count}
      </span>
    </search>
  );
}

/** Nodes that hold every word, in label, text or author. */
function match(nodes: readonly GraphNode[], typed: string): readonly GraphNode[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return nodes.filter((node) => {
    const text = `${node.label} ${node.text} ${node.by}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
