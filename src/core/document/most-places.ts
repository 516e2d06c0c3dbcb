/** Places of one rule that are told one by one in a paper; the rest is counted. Nobody reads more, and a report stays one that opens. */
export const MOST_PLACES = 100;
