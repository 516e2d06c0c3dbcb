import type { ReactNode } from 'react';
import { FluentProvider } from '@fluentui/react-components';

/** Tokens come from theme.css for the whole page, so the provider brings none of its own. */
const NO_TOKENS = {};

/** Where Fluent's components may stand. Part of what is fetched later, never of the first screen. */
export function Fluent({ children }: { readonly children: ReactNode }) {
  return (
    <FluentProvider theme={NO_TOKENS} className="fluent">
      {children}
    </FluentProvider>
  );
}
