import type { JSX } from 'react';
import type { PhrasingTabProps } from './props';

export type { PhrasingTabProps } from './props';

/** The 措辞 tab: where the cursor is, and the next words there. */
export function PhrasingTab({ strings }: PhrasingTabProps): JSX.Element {
  return <section aria-label={strings.place.label} />;
}
