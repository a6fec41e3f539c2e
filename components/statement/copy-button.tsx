// A button that copies the citation that is shown beside it, and says whether it did.
'use client';

import { useState } from 'react';

export function CopyButton() {
  const [said, setSaid] = useState('');
  return (
    <p className="needs-script copy">
      <button
        type="button"
        className="button"
        onClick={async ({ currentTarget }) => {
          const shown = [...(currentTarget.closest('fieldset')?.querySelectorAll<HTMLElement>('[data-format]') ?? [])].find(
            (part) => part.offsetParent,
          );
          try {
            await navigator.clipboard.writeText(shown?.textContent ?? '');
            setSaid('Copied');
          } catch {
            setSaid('The browser did not allow it; select the text instead');
          }
        }}
      >
        Copy
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
