import { NO_PROPERTIES } from '../properties';
import type { BodyParagraph, Container, Control, TextRun, XmlRange } from './body-model';

/** What a paragraph stands in. */
export interface BlankSurroundings {
  readonly inTable: boolean;
  readonly parent: number;
  readonly afterParagraph: boolean;
  readonly controls: readonly Control[];
}

/** A paragraph of which only the opening tag has been read. */
export function blankParagraph({ start, end }: XmlRange, around: BlankSurroundings): BodyParagraph {
  return {
    start,
    openEnd: end,
    closeStart: end,
    end,
    pPr: NO_PROPERTIES,
    mark: NO_PROPERTIES,
    pPrRange: null,
    hasSection: false,
    pieces: [],
    ...around,
    marks: [],
    flowsOn: false,
  };
}

/** A run of which only the opening tag has been read. */
export function blankRun(
  { start, end }: XmlRange,
  containers: readonly Container[],
  inField: boolean,
  hidden: boolean,
): TextRun {
  return {
    start,
    openEnd: end,
    end,
    rPr: NO_PROPERTIES,
    rPrRange: null,
    containers,
    linked: inField || containers.some(({ name }) => name === 'w:hyperlink' || name === 'w:fldSimple'),
    hidden,
  };
}
