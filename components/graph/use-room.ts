// The window in; how many boxes fit beside each other on the map in it, out.
'use client';

import { useSyncExternalStore } from 'react';
import { narrowBox, wideBox } from '../../lib/map/node-box.ts';
import type { Room } from '../../lib/map/place-nodes.ts';

export type MapRoom = { readonly room: Room; readonly narrow: boolean };

/** From this width on legend and card stand beside the map, as in the style sheet; and their widths. */
const beside = { from: 900, legend: 212, card: 324 };
/** From this width on the picture has wide boxes. */
const wideFrom = 640;
const gap = 28;

const narrow: MapRoom = { room: { box: narrowBox, columns: 2 }, narrow: true };
/** One object for each number of columns, so that a change of width that changes nothing draws nothing. */
const wide: readonly MapRoom[] = [2, 3, 4, 5, 6].map((columns) => ({ room: { box: wideBox, columns }, narrow: false }));

function readRoom(): MapRoom {
  const width = innerWidth < beside.from ? innerWidth : innerWidth - beside.legend - beside.card;
  if (innerWidth < wideFrom) return narrow;
  const columns = Math.floor((width + gap) / (wideBox.width + gap));
  return wide[Math.min(Math.max(columns, 2), 6) - 2] ?? narrow;
}

function subscribe(onChange: () => void): () => void {
  addEventListener('resize', onChange);
  return () => removeEventListener('resize', onChange);
}

export const useRoom = () => useSyncExternalStore(subscribe, readRoom, () => narrow);
