/** What a dimension can be about, by the six of the default template; those of other templates borrow from them. */
export const topicIds = ['theory', 'politics', 'ability', 'responsibility', 'style', 'integrity'] as const;
export type TopicId = (typeof topicIds)[number];
