// Whether a forecast came true in, the same as a word with its mark out: both weigh the same.

export function Verdict({ hit }: { readonly hit: boolean }) {
  return (
    <span className="score-verdict" data-hit={hit}>
      <svg width="14" height="14" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
        <path d={hit ? 'm2.5 8.5 4 4 7-9' : 'm3.5 3.5 9 9M12.5 3.5l-9 9'} />
      </svg>
      {hit ? 'Hit' : 'Miss'}
    </span>
  );
}
