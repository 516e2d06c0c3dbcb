import { landHeading } from '../../core/phrasing/land-heading';
import type { Landing } from '../../core/phrasing/landing';
import type { NextOffer } from '../../core/phrasing/next';
import type { CursorView } from '../../core/phrasing/view';

/** What taking up an offer comes to: it goes in, or the heading that is there is selected. */
export function landingOf(view: CursorView, offer: NextOffer): Landing {
  if (offer.kind === 'enumerator' || offer.kind === 'item') return offer.landing;
  if (offer.span === null) return landHeading(view, offer.key);
  const expect = view.paragraphs[offer.span.paragraph]?.text ?? '';
  return { atCursor: null, edits: [], then: { span: offer.span, expect } };
}

/** What an offer is, whatever the document around it. */
export function offerKey(offer: NextOffer): string {
  if (offer.kind === 'enumerator') return `enumerator ${offer.word}`;
  return offer.kind === 'item' ? `item ${offer.number}` : `${offer.kind} ${offer.key}`;
}
