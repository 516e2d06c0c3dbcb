import type { ComparedPiece } from '../../review/side-by-side';

/** One side of two texts that are held against each other: what differs is marked. */
export const Pieces = ({ pieces }: { readonly pieces: readonly ComparedPiece[] }) => (
  <>{pieces.map(({ text, same }, i) => (same ? <span key={i}>{text}</span> : <mark key={i}>{text}</mark>))}</>
);
