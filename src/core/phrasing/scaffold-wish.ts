import type { SeriesFamily } from '../counting/families';
import type { Template } from '../template/schema';
import type { ScaffoldKind } from './shapes';

/** `han-paren`: numbered items （一）（二）, as causes and measures usually are. */
export type ScaffoldFamily = SeriesFamily | 'han-paren';

/** What set of points is wanted. */
export interface ScaffoldWish {
  readonly kind: ScaffoldKind;
  readonly template: Template;
  /** Id of the dimension the set begins with; the first one of the template when it has no such. */
  readonly dimension: string | null;
  readonly family: ScaffoldFamily;
  /** 2–5; a family that ends earlier gives fewer. */
  readonly count: number;
  /** Id of the headline shape; the first that is offered when absent. */
  readonly shape?: string;
  /** Any whole number from 0: another number, another choice of words. */
  readonly turn: number;
  /** Without images and without 不够. */
  readonly plain: boolean;
  /** Value of the first number, for items that join others. Default 1. */
  readonly from?: number;
  /** The document's text: sentences that stand there are not offered again as long as there are others. */
  readonly written?: string;
}

/** One point, ready to be inserted. Facts are slots. */
export interface ScaffoldPoint {
  /** 一是 or （二）, with its tail. */
  readonly enumerator: string;
  readonly headline: string;
  readonly body: string;
}
