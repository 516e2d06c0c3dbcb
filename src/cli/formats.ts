/** Formats of `gangju check`. */
export const FORMATS = ['text', 'json', 'csv', 'markdown'] as const;

export type OutputFormat = (typeof FORMATS)[number];
