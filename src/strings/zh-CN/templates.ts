/** Names of built-in templates by id, where they are not their titles: in Chinese none, a template says itself what it is. */
export const templates: Readonly<Record<string, string>> = {};
