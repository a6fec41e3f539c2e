// A table, or a reading of a plain “will”, by its name in; its row out, marked where it is the one that the reader has chosen.
'use client';

import type { ReactNode } from 'react';
import { useSettings } from '../compare/settings.tsx';

type Props = { readonly table?: string; readonly will?: string; readonly name: string; readonly children: ReactNode };

export function ChosenRow({ table, will, name, children }: Props) {
  const settings = useSettings();
  const chosen = table === undefined ? settings.bare.key === will : settings.table?.id === table;
  return (
    <tr data-chosen={chosen || undefined}>
      <th scope="row">
        {name}
        {chosen ? <span className="hedge-chosen"> chosen</span> : null}
      </th>
      {children}
    </tr>
  );
}
