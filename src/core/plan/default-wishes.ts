import type { Wishes } from './types';

/** What is laid out as long as nobody wishes otherwise: everything that is missing, three points under each dimension. */
export const defaultWishes: Wishes = { scaffoldPoints: 3, items: true, title: true, preamble: true };
