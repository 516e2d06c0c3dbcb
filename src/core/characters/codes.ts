/* Code units of the marks that much is told by, as folding leaves them: Chinese where Chinese has its own. */

export const OPEN = 0x28;
export const CLOSE = 0x29;
export const COMMA = 0x2c;
export const DOT = 0x2e;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const EXCLAMATION = 0x21;
export const QUESTION = 0x3f;
/** 、 */
export const DUN = 0x3001;
/** 。 */
export const FULL_STOP = 0x3002;
