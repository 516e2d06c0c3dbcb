/** What a click on the ribbon needs and the page that only shows a message does not. */
export { createWordHost } from '../hosts/word/word-host';
export { insertMissingOutline, takeBackOutline } from './insert-outline';
export { readPreferences, rememberChoice } from './preferences';
