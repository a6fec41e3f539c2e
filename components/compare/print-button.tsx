// Nothing in, a button that prints the page out.
'use client';

export function PrintButton() {
  return (
    <button type="button" className="button needs-script" onClick={() => window.print()}>
      Print
    </button>
  );
}
