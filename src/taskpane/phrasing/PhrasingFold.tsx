import type { JSX, ReactNode } from 'react';

/** A part of the tab that folds away. */
export function PhrasingFold({
  title,
  open = false,
  children,
}: {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <details className="ph-fold" open={open}>
      <summary>{title}</summary>
      <div className="ph-inside">{children}</div>
    </details>
  );
}
