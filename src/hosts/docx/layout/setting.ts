import type { LayoutContext } from '../../../core/layout/rule';
import type { Styles } from '../styles';
import type { RunSetter } from './set-run';

/** A change of the main part's text. */
export interface XmlChange {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** What setting needs to know. */
export interface LayoutSetting {
  readonly xml: string;
  readonly w: string;
  /** With our own styles among them. */
  readonly styles: Styles;
  readonly context: LayoutContext;
  readonly runs: RunSetter;
  /** A section's properties as they will be, by the paragraph that holds them. */
  readonly sections: ReadonlyMap<number, string>;
  /** Paragraphs' properties as they will be, by all that decides them: most of a paper's are alike. */
  readonly done: Map<string, string>;
}
