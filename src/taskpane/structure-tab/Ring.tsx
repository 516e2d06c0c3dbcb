/** Radius of the ring, in pixels of its 20-pixel grid. */
const RADIUS = 7.5;
const LENGTH = 2 * Math.PI * RADIUS;

/** How much of the paper is written, as a ring that fills; `label` says it. */
export function Ring({ progress, label }: { readonly progress: number; readonly label: string }) {
  return (
    <svg
      className="icon ring"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      role="img"
      aria-label={label}
    >
      <circle className="ring-track" cx="10" cy="10" r={RADIUS} strokeWidth="3" />
      <circle
        className="ring-fill"
        cx="10"
        cy="10"
        r={RADIUS}
        strokeWidth="3"
        strokeDasharray={`${LENGTH * progress} ${LENGTH}`}
        transform="rotate(-90 10 10)"
      />
    </svg>
  );
}
