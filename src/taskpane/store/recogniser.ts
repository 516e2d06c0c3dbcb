export { paperOf } from '../../road/read-paper';

/** Fetches the rules. They are asked for from here, since what recognises is there by then and need not come twice. */
export const loadChecks = () => import(/* webpackChunkName: "checks" */ '../../road/check-paper');
