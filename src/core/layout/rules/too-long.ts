import { estimate } from '../page-lines';
import { fault, type LayoutRule } from '../rule';
import { figure } from '../units';

/** Pages beyond the limit before it is said: an estimate is half a page off. */
const TOLERANCE = 0.5;

/** More pages than the notice allows. */
export const tooLong: LayoutRule = {
  id: 'layout-toolong',
  severity: 'info',
  clause: null,
  check(context) {
    const { maxPages } = context.profile;
    if (maxPages === null) return [];
    const { pages } = estimate(context);
    return pages <= maxPages + TOLERANCE
      ? []
      : [
          fault(
            context.paragraphs.length - 1,
            'pages',
            { pages: figure(pages, 1), wanted: maxPages },
            { settable: false },
          ),
        ];
  },
};
