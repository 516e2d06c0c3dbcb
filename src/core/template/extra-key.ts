const EXTRA = 'extra:';

/** The key under which an extra part of a template goes in an outline and in a plan: `extra:<id>`. */
export const extraKey = (id: string): string => `${EXTRA}${id}`;

/** The id of the extra part that a key names; `null` for the key of anything else. */
export const extraOf = (key: string | null): string | null =>
  key?.startsWith(EXTRA) === true ? key.slice(EXTRA.length) : null;
