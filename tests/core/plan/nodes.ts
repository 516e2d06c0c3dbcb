import type { OutlineNode } from '../../../src/core/outline/types';

/** A heading on a line of its own in the first paragraph, unless more is said. */
export const node = (more: Partial<OutlineNode> = {}): OutlineNode => {
  const heading = more.heading ?? { paragraph: 0, start: 0, end: 0 };
  return {
    kind: 'dimension',
    id: null,
    number: null,
    heading,
    name: '',
    runIn: false,
    extent: {
      from: { paragraph: heading.paragraph, offset: heading.start },
      to: { paragraph: heading.paragraph + 1, offset: 0 },
    },
    bodyStart: { paragraph: heading.paragraph, offset: heading.end },
    characters: 0,
    evidence: [],
    score: 0,
    children: [],
    ...more,
  };
};
