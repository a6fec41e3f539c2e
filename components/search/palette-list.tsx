// A result in, the palette's options in their groups out.
'use client';

import { ComboboxGroup, ComboboxGroupLabel, ComboboxItem, ComboboxList } from '@ariakit/react/combobox';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Hit } from '../../lib/search/hit.ts';
import { outcomes } from '../../lib/vocabulary.ts';
import { debatePath, questionPath, statementPath } from '../addresses.ts';
import { countOf, joinWords, surname } from '../author-names.ts';
import { KindIcon } from '../kind-icon.tsx';
import { kindWord } from '../kind-label.tsx';
import { wayWords } from './facet-words.ts';
import { Marked } from './marked.tsx';
import type { PaletteRows } from './palette-rows.ts';

type Props = {
  /** The words of the field, without filters. */
  readonly text: string;
  readonly rows: PaletteRows;
  /** Put another text into the field. */
  readonly onNarrow: (text: string) => void;
  /** An option that leads to a page was taken. */
  readonly onFollow: () => void;
};

export function PaletteList({ text, rows, onNarrow, onFollow }: Props) {
  return (
    <ComboboxList className="palette-list" aria-label="Results">
      <Group label="Statements" rows={rows.statements}>
        {(hit) => <HitOption key={hit.record.id} hit={hit} onFollow={onFollow} />}
      </Group>
      <Group label="Questions and debates" rows={rows.others}>
        {(hit) => <HitOption key={hit.record.id} hit={hit} onFollow={onFollow} />}
      </Group>
      <Group label="Narrow" rows={rows.narrow}>
        {(narrowing) => (
          <ComboboxItem
            key={narrowing.text}
            className="palette-option"
            data-narrow
            focusOnHover
            onClick={() => onNarrow(`${narrowing.text} `)}
          >
            <span className="palette-text">{narrowing.text}</span>
            <span className="palette-meta">{narrowing.count}</span>
          </ComboboxItem>
        )}
      </Group>
      <Group label="Instead" rows={rows.ways}>
        {(way) => (
          <ComboboxItem key={wayWords(way)} className="palette-option" focusOnHover onClick={() => onNarrow(withoutWay(text, way))}>
            <span className="palette-text">without “{wayWords(way)}”</span>
            <span className="palette-meta">{way.count}</span>
          </ComboboxItem>
        )}
      </Group>
    </ComboboxList>
  );
}

function withoutWay(text: string, { without }: PaletteRows['ways'][number]): string {
  const goes = (word: string) => ('word' in without ? word === without.word : word.toLowerCase().startsWith(`${without.facet}:`));
  return text
    .split(/\s+/u)
    .filter((word) => !goes(word))
    .join(' ');
}

function Group<Row>({
  label,
  rows,
  children,
}: {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly children: (row: Row) => ReactNode;
}) {
  if (rows.length === 0) return null;
  return (
    <ComboboxGroup className="palette-group">
      <ComboboxGroupLabel className="palette-label">{label}</ComboboxGroupLabel>
      {rows.map(children)}
    </ComboboxGroup>
  );
}

function HitOption({ hit, onFollow }: { readonly hit: Hit; readonly onFollow: () => void }) {
  const { record, marks } = hit;
  const field = record.kind === 'question' || record.kind === 'debate' || record.short === '' ? 'text' : 'short';
  return (
    <ComboboxItem className="palette-option" focusOnHover onClick={onFollow} render={<Link href={pathOf(record)} prefetch={false} />}>
      <KindIcon kind={record.kind} />
      <span className="palette-text">
        <span className="visually-hidden">{kindWord(record.kind)}: </span>
        <Marked text={record[field]} ranges={marks[field]} />
      </span>
      <span className="palette-meta">{metaOf(hit)}</span>
      <span className="palette-enter" aria-hidden="true">
        <kbd>Enter</kbd>
      </span>
    </ComboboxItem>
  );
}

function pathOf({ kind, id }: Hit['record']): string {
  return kind === 'question' ? questionPath(id) : kind === 'debate' ? debatePath(id) : statementPath(id);
}

/** Who says it; of a question its outcome, of a debate how many take part. */
function metaOf({ record, authors }: Hit): string {
  if (record.kind === 'question' && record.outcome !== null) return outcomes[record.outcome];
  if (record.kind === 'debate') return countOf(authors.length, 'author', 'authors');
  return joinWords(authors.map(surname));
}
