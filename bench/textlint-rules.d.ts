/** These packages bring no types; a rule is handed to the kernel as it is. */
declare module 'textlint-rule-no-nfd';
declare module 'textlint-rule-sentence-length';
declare module 'textlint-rule-max-comma';
declare module 'textlint-rule-no-zero-width-spaces';
