import fc from 'fast-check';

import { toStream } from '../../../src/core/document/stream';
import type { Paragraph, Position } from '../../../src/core/document/types';
import { recognise } from '../../../src/core/outline/recognise';
import { summarise } from '../../../src/core/outline/summary';
import type { Outline, OutlineNode } from '../../../src/core/outline/types';
import { builtinTemplates } from '../../../src/core/template/builtin';
import { labelledPapers } from '../../support/labelled';
import { messyDocument as document, PIECES } from '../../support/messy';
import { paragraph } from '../../support/paragraphs';

const template = fc.constantFrom(...builtinTemplates);

/** Far cheaper than an assertion of Jest's, of which there would be millions. */
function hold(condition: boolean): void {
  if (!condition) throw new Error('A span is out of place');
}

const compare = (a: Position, b: Position): number => a.paragraph - b.paragraph || a.offset - b.offset;

function all(outline: Outline): OutlineNode[] {
  const { title, byline, salutation, preamble, sections, closing, signature, date } = outline;
  return [title, byline, salutation, preamble, ...sections, closing, signature, date].filter(
    (n) => n !== null,
  );
}

function verify(paragraphs: readonly Paragraph[], node: OutlineNode): void {
  const { heading, extent, bodyStart, number } = node;
  const size = (p: Position): number => paragraphs[p.paragraph]!.text.length;
  hold(heading.start >= 0);
  hold(heading.end >= heading.start);
  hold(heading.end <= paragraphs[heading.paragraph]!.text.length);
  hold(extent.from.paragraph === heading.paragraph && extent.from.offset === heading.start);
  hold(compare(extent.from, extent.to) <= 0);
  hold(extent.to.offset <= size(extent.to));
  hold(compare(extent.from, bodyStart) <= 0);
  hold(compare(bodyStart, extent.to) <= 0);
  hold(bodyStart.offset <= size(bodyStart));
  hold(compare({ paragraph: heading.paragraph, offset: heading.end }, extent.to) <= 0);
  hold(node.characters >= 0);
  if (number?.span) {
    hold(number.span.start === heading.start);
    hold(number.span.end <= heading.end);
    hold(paragraphs[heading.paragraph]!.text.slice(number.span.start, number.span.end) === number.text);
  }
  let before = extent.from;
  for (const child of node.children) {
    hold(compare(before, child.extent.from) <= 0);
    hold(compare(child.extent.to, extent.to) <= 0);
    hold(child.characters <= node.characters);
    before = child.extent.to;
    verify(paragraphs, child);
  }
}

function verifyOutline(paragraphs: readonly Paragraph[], outline: Outline): void {
  for (const node of all(outline)) verify(paragraphs, node);
  let before: Position = { paragraph: 0, offset: 0 };
  for (const section of outline.sections) {
    hold(compare(before, section.extent.from) <= 0);
    before = section.extent.to;
  }
  if (outline.preamble && outline.sections[0]) {
    hold(compare(outline.preamble.extent.to, outline.sections[0].extent.from) <= 0);
  }
  for (const miss of outline.nearMisses) {
    hold(miss.span.end <= paragraphs[miss.span.paragraph]!.text.length);
    hold(miss.span.start < miss.span.end);
  }
  for (const { extent } of outline.ignored) hold(compare(extent.from, extent.to) <= 0);
  hold(outline.characters >= 0);
}

describe('whatever the paragraphs hold', () => {
  test('a number alone in its line does not lend its near miss the place of the next paragraph', () => {
    const paragraphs = [
      paragraph('一、\u000B一、'),
      paragraph('1一、以上是我的对照检查一、2023年8月1日（二）'),
    ];
    for (const t of builtinTemplates) verifyOutline(paragraphs, recognise(paragraphs, t));
  });

  test('spans lie in the text, in order, children inside their parents', () => {
    fc.assert(
      fc.property(document, template, (paragraphs, t) => {
        verifyOutline(paragraphs, recognise(paragraphs, t));
      }),
      { numRuns: 600 },
    );
  });

  test('the same paragraphs give the same outline', () => {
    fc.assert(
      fc.property(document, template, (paragraphs, t) => {
        expect(recognise(paragraphs, t)).toEqual(recognise(structuredClone(paragraphs), t));
      }),
      { numRuns: 100 },
    );
  });

  test('each dimension is told once, present or not', () => {
    fc.assert(
      fc.property(document, template, (paragraphs, t) => {
        const summary = summarise(recognise(paragraphs, t), t);
        expect(summary.dimensions.map((d) => d.id)).toEqual(t.dimensions.map((d) => d.id));
        for (const part of [...summary.sections, ...summary.dimensions]) {
          expect(part.present).toBe(part.paragraph !== null);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the stream counts what is no white space', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(...PIECES) })), (texts) => {
        const stream = toStream(texts.map((t) => paragraph(t)));
        const expected = [...texts.join('')].filter((c) => !/[\s\uFEFF]/u.test(c)).length;
        expect(stream.length).toBe(expected);
      }),
    );
  });
});

describe('papers cut, mixed and damaged', () => {
  const papers = labelledPapers();
  test('never throw and keep their spans', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...papers),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(30), fc.constantFrom(...PIECES, '')), { maxLength: 12 }),
        (paper, damage) => {
          const paragraphs = paper.paragraphs.map((p) => ({ ...p }));
          for (const [where, at, length, put] of damage) {
            const p = paragraphs[where % paragraphs.length]!;
            const start = at % (p.text.length + 1);
            p.text = p.text.slice(0, start) + put + p.text.slice(start + length);
          }
          for (const t of builtinTemplates.slice(0, 3)) verifyOutline(paragraphs, recognise(paragraphs, t));
        },
      ),
      { numRuns: 150 },
    );
  });
});
