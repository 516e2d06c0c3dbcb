/** Verdicts by which a document stands by itself, without a template. */
export type Alone = 'none' | 'not-a-paper';

/** True for a verdict by which no template is held against the document. */
export function isAlone(verdict: string): verdict is Alone {
  return verdict === 'none' || verdict === 'not-a-paper';
}
