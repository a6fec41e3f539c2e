// The rows that are shown in, the same in figures under every table of words out, folded.
'use client';

import { FigureList } from './figure-list.tsx';
import { useSettings } from './settings.tsx';
import type { MatrixShown } from './use-matrix.ts';

export function MatrixFigures({ shown: { rows, columns, chances } }: { readonly shown: MatrixShown }) {
  const { tables } = useSettings();
  const figures = rows.flatMap((question) =>
    columns.flatMap(({ id, full }) => {
      const said = question.said.find(({ author }) => author === id);
      return (said?.forecasts ?? []).map(({ odds, ...forecast }) => ({
        ...forecast,
        question,
        author: full,
        pYes: chances[odds] ?? {},
      }));
    }),
  );
  return (
    <details className="disclosure figures">
      <summary>The same in figures, under every table</summary>
      <FigureList
        figures={figures}
        tables={tables}
        caption="Every answer shown, and the range of its words under each table, in per cent"
        named
      />
    </details>
  );
}
