import type { Paragraph } from '../document/types';
import type { Outline } from '../outline/types';
import type { LayoutModel } from './model';
import type { LayoutProfile, LayoutSeverity } from './profile/schema';
import type { ParagraphPart } from './roles';
import type { Installed } from './wanted';

/** All that a layout rule looks at. */
export interface LayoutContext {
  readonly paragraphs: readonly Paragraph[];
  readonly outline: Outline;
  readonly parts: readonly ParagraphPart[];
  readonly model: LayoutModel;
  readonly profile: LayoutProfile;
  readonly installed: Installed;
}

/** One place where a rule is not kept. */
export interface Fault {
  /** Index from 0. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** Which wording applies. */
  readonly variant: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Setting the layout mends it; what only other characters would mend stays. */
  readonly settable: boolean;
}

/** A rule about looks. */
export interface LayoutRule {
  readonly id: `layout-${string}`;
  readonly severity: LayoutSeverity | 'off';
  /** Clause of GB/T 9704-2012, `null` where it is custom. */
  readonly clause: string | null;
  check(this: void, context: LayoutContext): readonly Fault[];
}

/** A fault of a whole paragraph or, with offsets, of a part of it. */
export function fault(
  paragraph: number,
  variant: string,
  params: Fault['params'] = {},
  { start = 0, end = 0, settable = true }: Partial<Pick<Fault, 'start' | 'end' | 'settable'>> = {},
): Fault {
  return { paragraph, start, end, variant, params, settable };
}

/** The paragraphs that may be judged, with what is known of each: not held, and of a known part. */
export function* judged({ paragraphs, parts, model }: LayoutContext) {
  for (let index = 0; index < parts.length; index++) {
    const look = model.paragraphs[index];
    const part = parts[index]!;
    if (!look || look.hold !== null || part.role === 'other') continue;
    yield { index, part, look, text: paragraphs[index]!.text };
  }
}
