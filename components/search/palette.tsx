// The search over any page: a dialog with a field, and under it statements, questions and debates, and filters to add.
'use client';

import { Combobox, ComboboxProvider } from '@ariakit/react/combobox';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { SearchResult } from '../../lib/search/engine.ts';
import { readQuery } from '../../lib/search/read-query.ts';
import { noFilters } from '../../lib/search/search-index.ts';
import { SearchIcon } from '../interface-icons.tsx';
import { readTyped } from './narrowings.ts';
import { PaletteFoot } from './palette-foot.tsx';
import { PaletteList } from './palette-list.tsx';
import { countRows, paletteRows } from './palette-rows.ts';
import { warmSearch } from './search-client.ts';
import { failureWords } from './search-messages.ts';
import { searchPath } from './search-path.ts';
import { useSearch } from './use-search.ts';
import './palette.css';

// This file is loaded when the way to the search is first focused: by the time something is typed, the index should be there.
warmSearch();

/** How many statements the palette shows; the page shows all. */
const shown = 4;

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const [value, setValue] = useState('');
  const [activeId, setActiveId] = useState<string | null | undefined>(null);
  const typed = readTyped(value);
  const { result, failure, retry } = useSearch({ text: typed.text, filters: noFilters, sort: 'relevance', limit: shown });
  const rows = result === null ? null : paletteRows(typed, result);
  // From the field itself: what was found may lag behind what is typed.
  const read = result === null ? null : readQuery(value, result.facets);
  const all = read === null ? searchPath(value.trim(), noFilters) : searchPath(read.text, read.filters);

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const close = () => dialog.current?.close();

  /** Before the field's own keys: Enter without an option shows all; Tab goes once to the filters, and from there on as everywhere. */
  const handleKey = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const options = [...(dialog.current?.querySelectorAll('[role=option]') ?? [])];
    const narrow = options.filter((option) => option.hasAttribute('data-narrow'));
    const active = options.some(({ id }) => id === activeId) ? activeId : null;
    if (event.key === 'Enter' && typeof active !== 'string' && value.trim() !== '') {
      event.preventDefault();
      router.push(all);
      close();
    } else if (event.key === 'Tab' && !event.shiftKey && narrow[0] !== undefined && !narrow.some(({ id }) => id === active)) {
      event.preventDefault();
      setActiveId(narrow[0].id);
      narrow[0].scrollIntoView({ block: 'nearest' });
    }
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it, as Escape does by itself
    <dialog
      ref={dialog}
      className="palette"
      aria-label="Search"
      onClose={onClose}
      onKeyDownCapture={handleKey}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <ComboboxProvider
        open={rows !== null && countRows(rows) > 0}
        inputValue={value}
        setInputValue={setValue}
        activeId={activeId}
        setActiveId={setActiveId}
        focusLoop={false}
      >
        <div className="palette-field">
          <SearchIcon size={18} />
          <Combobox
            className="palette-input"
            aria-label="Search statements, questions and debates"
            autoComplete="list"
            enterKeyHint="search"
            spellCheck={false}
          />
          <button type="button" className="palette-close" aria-label="Close" onClick={close}>
            <kbd>Esc</kbd>
            <span>Close</span>
          </button>
        </div>
        {failure === null ? (
          <div className="palette-body">
            {rows === null || result === null ? <p className="palette-wait">Loading the search …</p> : <PaletteEmpty result={result} />}
            {rows === null ? null : <PaletteList text={value} rows={rows} onNarrow={setValue} onFollow={close} />}
          </div>
        ) : (
          <div className="failure palette-failure" role="alert">
            <p>{failureWords[failure]}</p>
            <p>
              <button type="button" className="button" onClick={retry}>
                Try again
              </button>
              <Link href="/search" prefetch={false} onClick={close}>
                All statements
              </Link>
            </p>
          </div>
        )}
        <PaletteFoot result={failure === null ? result : null} all={all} onFollow={close} />
      </ComboboxProvider>
    </dialog>
  );
}

/** That no statement was found, where none was. */
function PaletteEmpty({ result }: { readonly result: SearchResult }) {
  if (result.total > 0) return null;
  return <p className="palette-empty">{result.text === '' ? 'No statement has all of these.' : `No statement has “${result.text}”.`}</p>;
}
