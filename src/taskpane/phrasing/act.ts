import { landHeading } from '../../core/phrasing/land-heading';
import type { Landing } from '../../core/phrasing/landing';
import type { NextOffer } from '../../core/phrasing/next';
import type { View } from '../../core/phrasing/view';
import type { InteractiveHost } from '../../hosts/host';

/** Puts a landing into the document and leaves the first slot, or the place behind the text, selected. */
export async function land(host: InteractiveHost, landing: Landing): Promise<void> {
  if (landing.atCursor !== null) await host.insertAtCursor(landing.atCursor);
  else if (landing.edits.length > 0) await host.apply(landing.edits);
  else return;
  if (landing.then !== null) await host.select(landing.then.span, landing.then.expect);
}

/** Takes up an offer: inserts it, or goes to the heading that is there. */
export async function take(host: InteractiveHost, view: View, offer: NextOffer): Promise<void> {
  if (offer.kind === 'enumerator' || offer.kind === 'item') return land(host, offer.landing);
  if (offer.span === null) return land(host, landHeading(view, offer.key));
  await host.select(offer.span, view.paragraphs[offer.span.paragraph]?.text ?? '');
  return undefined;
}

/** What an offer is, whatever the document around it. */
export function offerKey(offer: NextOffer): string {
  if (offer.kind === 'enumerator') return `enumerator ${offer.word}`;
  return offer.kind === 'item' ? `item ${offer.number}` : `${offer.kind} ${offer.key}`;
}
