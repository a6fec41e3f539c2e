// The legend in; on a phone the button that opens it in a sheet, and the sheet, out.
'use client';

import { type ReactNode, useRef } from 'react';
import { CloseIcon } from '../interface-icons.tsx';
import type { GraphView } from './use-graph-view.ts';

export function LegendSheet({ view, children }: { readonly view: GraphView; readonly children: ReactNode }) {
  const sheet = useRef<HTMLDialogElement>(null);
  const filters = Object.values(view.filter).filter((values) => values !== null).length;
  const close = () => sheet.current?.close();
  return (
    <>
      <button type="button" className="button legend-button" aria-haspopup="dialog" onClick={() => sheet.current?.showModal()}>
        Filter{filters === 0 ? '' : ` · ${filters}`}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the sheet closes it, as Escape does by itself */}
      <dialog ref={sheet} className="sheet" aria-labelledby="legend-title" onClick={(event) => event.target === sheet.current && close()}>
        <div className="sheet-head">
          <h2 id="legend-title">
            <b>Filter</b>
          </h2>
          <button type="button" className="icon-button" aria-label="Close" onClick={close}>
            <CloseIcon />
          </button>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
        <section className="sheet-body" aria-label="Legend and filters" tabIndex={0}>
          {children}
        </section>
      </dialog>
    </>
  );
}
