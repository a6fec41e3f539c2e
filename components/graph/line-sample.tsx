// A kind of line in, a short piece of it with its ends, as it stands in the legend, out.
import type { LineKind } from './line-styles.ts';
import { MapLine } from './map-line.tsx';

export function LineSample({ kind }: { readonly kind: LineKind }) {
  return (
    <svg className="line-sample" width="40" height="18" viewBox="0 0 40 18" aria-hidden="true">
      <MapLine
        kind={kind}
        points={[
          [1.5, 9],
          [38.5, 9],
        ]}
      />
    </svg>
  );
}
