// A fault of ours in, a page out that says what failed and what still works. Stands alone: the layout may be what failed.
'use client';

import './globals.css';

export default function GlobalError({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>This page could not be shown</title>
        <main id="content">
          <div className="page">
            <div className="page-head failure" role="alert">
              <h1>This page could not be shown</h1>
              <p>Something failed while it was put together. The other pages still work, and nothing you did is lost.</p>
              <p>
                <button type="button" className="button" onClick={reset}>
                  Try again
                </button>{' '}
                <a className="button" href="/">
                  Front page
                </a>
              </p>
            </div>
          </div>
        </main>
      </body>
    </html>
  );
}
