// The tables of words in; the reader's choice of one, and of what a plain “will” means, to everything inside out. Both stand in the address.
'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { type BareSetting, bareSettings, defaultBareSetting } from '../../lib/score/settings.ts';
import { ChoiceField } from './choice-field.tsx';
import { KeepSettings } from './keep-settings.tsx';
import type { TableName } from './table-names.ts';
import { useQuery } from './use-query.ts';

export type Settings = {
  readonly tables: readonly TableName[];
  /** Null where the corpus has none. */
  readonly table: TableName | null;
  /** How a plain “will” is read. */
  readonly bare: BareSetting;
  /** Whether both are what a page opens with. */
  readonly isDefault: boolean;
};

const SettingsContext = createContext<Settings & { readonly first: string | null }>({
  tables: [],
  table: null,
  bare: defaultBareSetting,
  isDefault: true,
  first: null,
});

type Props = {
  readonly tables: readonly TableName[];
  /** The table that is shown until the reader chooses another. */
  readonly first: string | null;
  readonly children: ReactNode;
};

/** In the address `table` is the id of a table, and `will` the key of a reading; what a page opens with is left out of it. */
export function SettingsChoice({ tables, first, children }: Props) {
  const [chosen] = useQuery('table');
  const [will] = useQuery('will');
  const find = (id: string | null) => tables.find((table) => table.id === id);
  const table = find(chosen) ?? find(first) ?? null;
  const bare = bareSettings.find(({ key }) => key === will) ?? defaultBareSetting;
  const isDefault = bare === defaultBareSetting && (table === null || table.id === first);
  return (
    <SettingsContext value={{ tables, table, bare, isDefault, first }}>
      <KeepSettings />
      {children}
    </SettingsContext>
  );
}

export function useSettings(): Settings {
  return useContext(SettingsContext);
}

/** Nothing where there is no choice. Without a script the first table stands, and the figures of all are in a table of their own. */
export function TableField() {
  const { tables, table, first } = useContext(SettingsContext);
  const [, setTable] = useQuery('table');
  if (tables.length < 2 || table === null) return null;
  return (
    <ChoiceField
      label="Words as numbers"
      value={table.id}
      options={tables.map(({ id, name }) => ({ value: id, label: name }))}
      onChoose={(id) => setTable(id === first ? '' : id)}
    />
  );
}

/** Nothing where the corpus has no table, since then no page has figures. */
export function BareField() {
  const { table, bare } = useSettings();
  const [, setWill] = useQuery('will');
  if (table === null) return null;
  return (
    <ChoiceField
      label="Plain “will”"
      value={bare.key}
      options={bareSettings.map(({ key, label }) => ({ value: key, label }))}
      onChoose={(key) => setWill(key === defaultBareSetting.key ? '' : key)}
    />
  );
}
