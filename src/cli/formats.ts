/** Formats of `gangju check`. */
export const FORMATS = ['text', 'json', 'csv', 'markdown'] as const;

export type Format = (typeof FORMATS)[number];
