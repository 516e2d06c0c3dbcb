/**
 * What a file may ask of us before it is refused. A paper of 5,000 characters has a main part of
 * about 0.1 MB; the largest honest ones (hundreds of pages, every run marked) stay below 30 MB.
 */
const MB = 1024 * 1024;

/** Largest .docx file that is opened, in bytes. Pictures count here and nowhere else. */
export const MAX_FILE_BYTES = 256 * MB;

/** Largest XML part, in bytes after inflating; both the declared and the actual size must fit. */
export const MAX_PART_BYTES = 48 * MB;

/** Most entries in the archive. */
export const MAX_ENTRIES = 20_000;

/** Deepest nesting of XML elements. Word itself writes less than 100 even with nested tables. */
export const MAX_DEPTH = 300;

/** Most paragraphs in one document. */
export const MAX_PARAGRAPHS = 500_000;

/** Most namespace prefixes in force at one place. Word's own root element declares about 35. */
export const MAX_PREFIXES = 128;

/** Most different sets of namespace declarations in one part; a part that declares them anew on every element has one. */
export const MAX_SCOPES = 2_000;

/** Longest chain of styles based on one another that is followed. */
export const MAX_STYLE_CHAIN = 64;
