/** Fetched when it is needed: it brings a native module that machines without Word should not have to install. */
export const SIDELOADER = 'office-addin-debugging@7.0.0';

/** What is asked of the sideloader to put the add-in into Word, and to take it away again. */
export const startArguments = (manifest) => ['start', manifest, 'desktop', '--app', 'word', '--no-debug'];
export const stopArguments = (manifest) => ['stop', manifest];
