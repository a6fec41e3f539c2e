// A share in, a bar of that share of its own width out; the number stands beside it.

export function FunnelBar({ share }: { readonly share: number }) {
  return (
    <svg className="funnel-bar" width="100%" height="8" aria-hidden="true">
      <line className="axis" x1="0" x2="100%" y1="4" y2="4" />
      {share === 0 ? null : <rect x="0" y="1" width={`${Math.round(share * 1000) / 10}%`} height="6" />}
    </svg>
  );
}
