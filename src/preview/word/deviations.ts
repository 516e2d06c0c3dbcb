/**
 * Open decisions about Word, as switches of the stand-in: public sources say nothing, or say both
 * (docs/word-behaviour.md). Off, the stand-in does what the add-in takes to be likelier; on, the
 * other thing. Whatever a real Word does, it is one of these combinations, so all that the add-in
 * promises is tested over them.
 */
export const deviationNames = [
  /** A new paragraph takes over its neighbour's style, and nothing that was formatted directly. */
  'style-only',
  /** A new paragraph behind a heading has the style that follows headings, as with the Enter key. */
  'next-style',
  /** A style leaves direct formatting as it is. */
  'style-keeps-direct',
  /** `attachToList` gives the paragraph the style List Paragraph. */
  'attach-list-paragraph',
  /** `detachFromList` throws where there is no list to leave. */
  'detach-throws',
  /** `detachFromList` gives the paragraph the style Normal. */
  'detach-clears-style',
  /** U+000B in inserted text becomes ♂ (office-js#1755). */
  'break-as-sign',
  /** U+000B in inserted text becomes the characters `\v` (#5403, #4275). */
  'break-as-letters',
  /** `search` takes full and half width, straight and curly quotes for the same. */
  'search-folds',
  /** Word's Find and Replace is open: every search fails (#4922). */
  'search-dialog-open',
  /** Sets above 1.3 are claimed and their members are not there (#4953, #5179). */
  'sets-absent',
] as const;

/** One open decision, decided the other way. */
export type DeviationName = (typeof deviationNames)[number];
