// The phone's sheet of replies: shows what stands in the page, hidden there for want of a margin, and walks from statement to statement.
'use client';

import { useEffect, useRef, useState } from 'react';
import { ChevronIcon, CloseIcon } from './interface-icons.tsx';

type Shown = { readonly at: number; readonly of: number; readonly short: string; readonly replies: number };

export function ReplySheet() {
  const sheet = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<Shown>({ at: 0, of: 0, short: '', replies: 0 });

  const show = (at: number) => {
    const cards = visibleCards();
    const card = cards[at];
    const replies = card?.parentElement?.querySelector('.replies');
    if (card === undefined || !replies || body.current === null) return;
    const copy = replies.cloneNode(true) as HTMLElement;
    body.current.replaceChildren(...copy.childNodes);
    body.current.scrollTop = 0;
    setShown({ at, of: cards.length, short: card.dataset.card ?? '', replies: Number(copy.dataset.count ?? 0) });
  };

  useEffect(() => {
    const open = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('[data-replies]') : null;
      const card = link?.parentElement?.querySelector<HTMLElement>('[data-card]');
      if (!link || !card || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(visibleCards().indexOf(card));
      sheet.current?.showModal();
    };
    document.addEventListener('click', open);
    return () => document.removeEventListener('click', open);
  });

  const close = () => sheet.current?.close();
  return (
    // Browsers that do not know `closedby` still close it by Escape and by the button.
    <dialog ref={sheet} className="sheet" aria-labelledby="sheet-title" closedby="any">
      <div className="sheet-head">
        <h2 id="sheet-title">
          <b>
            {shown.replies} {shown.replies === 1 ? 'reply' : 'replies'}
          </b>{' '}
          to “{shown.short}”
        </h2>
        <button type="button" className="icon-button" aria-label="Close" onClick={close}>
          <CloseIcon />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="sheet-body" ref={body} tabIndex={0} aria-label="Replies" />
      <div className="sheet-foot">
        <button type="button" className="button" disabled={shown.at === 0} onClick={() => show(shown.at - 1)}>
          <ChevronIcon to="left" /> Previous
        </button>
        <span aria-live="polite">
          statement {shown.at + 1} of {shown.of}
        </span>
        <button type="button" className="button" disabled={shown.at + 1 >= shown.of} onClick={() => show(shown.at + 1)}>
          Next <ChevronIcon to="right" />
        </button>
      </div>
    </dialog>
  );
}

function visibleCards(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-card]')].filter((card) => card.offsetParent !== null);
}
