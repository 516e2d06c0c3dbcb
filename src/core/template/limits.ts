/** Characters that a name in a template may have. */
export const LONGEST_NAME = 60;
