// The view in; the map for the keyboard out: one stop, arrows that follow the relations, and a word on each step.
'use client';

import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type Step, walkMap } from '../../lib/map/walk-map.ts';
import { capital, lineWords, nodeWords } from './node-words.ts';
import type { GraphView } from './use-graph-view.ts';

type Props = {
  readonly view: GraphView;
  readonly cursor: string | null;
  readonly onCursor: (id: string | null) => void;
  readonly onFind: () => void;
};

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  s: 'support',
  a: 'attack',
};
const nothing: Readonly<Record<Step, string>> = {
  up: 'Nothing above',
  down: 'Nothing below',
  left: 'Nothing further left',
  right: 'Nothing further right',
  support: 'No support',
  attack: 'No attack',
};
/** The heading of the card, and the map that it belongs to. */
export const cardId = 'chosen-node';
export const keysId = 'map-keys';

export function MapKeys({ view, cursor, onCursor, onFind }: Props) {
  const { layout, shown, chosen, focus } = view;
  const [said, setSaid] = useState('');
  const [help, setHelp] = useState(false);
  const last = useRef<string | null>(null);
  const prefix = useId();
  const root = focus?.id ?? shown.nodes.find(({ id }) => id === layout.nodes[0]?.id)?.id ?? null;
  const here = shown.nodes.some(({ id }) => id === cursor) ? cursor : (chosen?.id ?? root);
  const nodes = [...shown.nodes].sort((a, b) => placeOf(view, a.id) - placeOf(view, b.id));

  const goTo = (id: string, words: string) => {
    last.current = here;
    onCursor(id);
    setSaid(words);
  };
  const walk = (step: Step) => {
    if (here === null) return;
    const found = walkMap(layout, shown.edges, here, step, last.current);
    const node = shown.nodes.find(({ id }) => id === found?.id);
    if (found === null || node === undefined) {
      setSaid(nothing[step]);
      return;
    }
    const word = found.via === null ? '' : `${capital(lineWords(found.via, here))}, `;
    goTo(node.id, `${word}${found.at} of ${found.of}. ${nodeWords(node)}.`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step !== undefined) walk(step);
    else if (event.key === 'Home' && root !== null) goTo(root, 'Root of the map.');
    else if (event.key === 'Enter' || event.key === ' ') {
      if (here !== null) view.choose(here);
      requestAnimationFrame(() => document.getElementById(cardId)?.focus());
    } else if (event.key === 'Escape') view.closeCard();
    else if (event.key === '/') onFind();
    else if (event.key === '?') setHelp(!help);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div
        id={keysId}
        className="map-keys"
        role="listbox"
        tabIndex={0}
        aria-label="Nodes on the map"
        aria-describedby={`${prefix}help`}
        aria-activedescendant={here === null ? undefined : `${prefix}${here}`}
        onFocus={() => onCursor(here)}
        onBlur={() => onCursor(null)}
        onKeyDown={onKeyDown}
      >
        {nodes.map((node) => (
          <div
            key={node.id}
            id={`${prefix}${node.id}`}
            className="visually-hidden"
            role="option"
            aria-selected={node.id === chosen?.id}
            tabIndex={-1}
          >
            {nodeWords(node)}
          </div>
        ))}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      <p id={`${prefix}help`} className="map-help" data-open={help || undefined}>
        Arrows follow the relations: up to what a statement bears on, down to its reasons, left and right among them. <kbd>s</kbd> and{' '}
        <kbd>a</kbd>: next support, next attack. <kbd>Enter</kbd>: card. <kbd>Esc</kbd>: back. <kbd>Home</kbd>: root. <kbd>/</kbd>: find.{' '}
        <kbd>?</kbd>: these keys.
      </p>
    </>
  );
}

/** Options are read from above and from the left, as the map is. */
function placeOf({ layout }: GraphView, id: string): number {
  const node = layout.nodes.find((other) => other.id === id);
  return node === undefined ? 0 : node.y * 10_000 + node.x;
}
