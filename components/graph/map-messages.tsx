// What stands where the map will be: that it is being drawn, or that it failed and what still works.
'use client';

import { useEffect, useState } from 'react';

/** Ms before a wait is worth a word. */
const patience = 400;

export function MapLoading() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="graph-bar graph-wait" role="status">
      {late ? 'Drawing the map …' : ''}
    </p>
  );
}

export function MapFailure({ retry }: { readonly retry: () => void }) {
  return (
    <div className="graph-bar">
      <div className="failure" role="alert">
        <p>The map could not be drawn. The outline and the table below hold the same statements and relations.</p>
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      </div>
    </div>
  );
}
