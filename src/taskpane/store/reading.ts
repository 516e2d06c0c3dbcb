/** Fetches what recognises a document: no panel needs it before Word has read one. Asked for again, it is there. */
export const loadReading = () => import(/* webpackChunkName: "reading" */ './recogniser');
