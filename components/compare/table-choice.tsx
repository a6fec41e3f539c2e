// The tables of verbal probability in, the one that the reader has chosen to everything inside out; it stands in the address as `table`.
'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { ChoiceField } from './choice-field.tsx';
import type { TableName as Table } from './table-names.ts';
import { useQuery } from './use-query.ts';

type Choice = { readonly tables: readonly Table[]; readonly table: Table | null; readonly choose: (id: string) => void };

const TableContext = createContext<Choice>({ tables: [], table: null, choose: () => {} });

type Props = {
  readonly tables: readonly Table[] /** Shown until the reader chooses another. */;
  readonly first: string | null;
  readonly children: ReactNode;
};

export function TableChoice({ tables, first, children }: Props) {
  const [chosen, setChosen] = useQuery('table');
  const find = (id: string | null) => tables.find((table) => table.id === id);
  const value = {
    tables,
    table: find(chosen) ?? find(first) ?? null,
    choose: (id: string) => setChosen(id === first ? '' : id),
  };
  return <TableContext value={value}>{children}</TableContext>;
}

export function useTable(): Choice {
  return useContext(TableContext);
}

/** The control; nothing where there is no choice. Without a script the first table stands, and the figures of all are in a table of their own. */
export function TableField() {
  const { tables, table, choose } = useTable();
  if (tables.length < 2 || table === null) return null;
  return (
    <ChoiceField
      label="Words as numbers"
      value={table.id}
      options={tables.map(({ id, name }) => ({ value: id, label: name }))}
      onChoose={choose}
    />
  );
}

/** The name of the chosen table, for sentences. */
export function TableName() {
  return useTable().table?.name ?? '';
}
