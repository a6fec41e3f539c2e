// The facets in; on a phone the button that opens them in a sheet, and the sheet, out.
'use client';

import { type ReactNode, useRef } from 'react';
import { CloseIcon } from '../interface-icons.tsx';

type Props = {
  /** How many filters are chosen. */
  readonly chosen: number;
  readonly total: number;
  readonly onClear: () => void;
  readonly children: ReactNode;
};

export function FacetSheet({ chosen, total, onClear, children }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  const close = () => sheet.current?.close();
  return (
    <>
      <button type="button" className="button facet-button needs-script" aria-haspopup="dialog" onClick={() => sheet.current?.showModal()}>
        Filters{chosen === 0 ? '' : ` · ${chosen}`}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the sheet closes it, as Escape does by itself */}
      <dialog
        ref={sheet}
        className="facet-sheet"
        aria-labelledby="facet-sheet-title"
        onClick={(event) => event.target === sheet.current && close()}
      >
        <div className="facet-sheet-head">
          <h2 id="facet-sheet-title">Filters</h2>
          <button type="button" className="icon-button" aria-label="Close" onClick={close}>
            <CloseIcon />
          </button>
        </div>
        <div className="facet-sheet-body">{children}</div>
        <div className="facet-sheet-foot">
          <button type="button" className="button" disabled={chosen === 0} onClick={onClear}>
            Clear
          </button>
          <button type="button" className="button facet-show" onClick={close}>
            Show {total} {total === 1 ? 'statement' : 'statements'}
          </button>
        </div>
      </dialog>
    </>
  );
}
