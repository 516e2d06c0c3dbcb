import { useState, type ReactNode } from 'react';

/** Narrower than this, in pixels, what is folded begins closed. */
const ROOMY = 700;

/** What is not the one next thing: open where there is room, folded away where there is not. */
export function RoomyFold({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [roomy] = useState(() => innerWidth >= ROOMY);
  return (
    <details className="desk-fold" open={roomy}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
