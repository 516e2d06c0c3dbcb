import type { OverlapRole } from '../core/checks/overlap/findings';
import type { Span } from '../core/document/types';
import type { Overlap, Passage, SharedPlace } from '../core/overlap/types';
import type { Paper } from '../road/read-paper';
import { sideBySide, type SideBySide } from './side-by-side';
import { placeName } from './where';

/** A text under the name that the user knows it by. */
export interface NamedPaper {
  readonly name: string;
  readonly paper: Paper;
}

/** Two texts and what they share, seen from the first. */
export interface ShownPair {
  readonly a: NamedPaper;
  readonly b: NamedPaper;
  readonly role: OverlapRole;
  readonly overlap: Overlap;
}

/** A passage as it is read: where it stands on both sides, and its words with what differs. */
export interface ShownPassage {
  readonly characters: number;
  readonly datesOnly: boolean;
  readonly reworded: boolean;
  readonly whereA: string;
  readonly whereB: string;
  readonly texts: SideBySide;
  readonly place: SharedPlace;
}

/** The longest passage first. */
export const byLongest = (x: Pick<ShownPair, 'overlap'>, y: Pick<ShownPair, 'overlap'>): number =>
  y.overlap.longest - x.overlap.longest;

/** A pair's passages, the longest first; one that crosses paragraphs is shown a paragraph at a time. */
export function shownPassages({ a, b, overlap }: ShownPair): ShownPassage[] {
  return [...overlap.passages]
    .sort((x, y) => y.characters - x.characters)
    .flatMap((passage: Passage) => passage.places.map((place) => shown(a.paper, b.paper, passage, place)));
}

function shown(a: Paper, b: Paper, passage: Passage, place: SharedPlace): ShownPassage {
  return {
    characters: place.characters,
    datesOnly: passage.datesOnly,
    reworded: passage.reworded,
    whereA: placeOf(a, place.a),
    whereB: placeOf(b, place.b),
    texts: sideBySide(textAt(a, place.a), textAt(b, place.b)),
    place,
  };
}

const placeOf = ({ outline }: Paper, { paragraph, start }: Span): string =>
  placeName(outline, { paragraph, offset: start });

/** The words at a span. */
export const textAt = ({ paragraphs }: Pick<Paper, 'paragraphs'>, { paragraph, start, end }: Span): string =>
  paragraphs[paragraph]?.text.slice(start, end) ?? '';
