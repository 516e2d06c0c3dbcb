import type { Landing } from './landing';
import { byPosition } from './place';
import { cursorOf, type CursorView } from './view';

/**
 * The view with its cursor where text can go: from the closing, the signature and the date it moves to
 * the end of the last section; everywhere else it stays.
 */
export function withinPaper(view: CursorView): CursorView {
  const { outline, paragraphs } = view;
  const at = cursorOf(view);
  const tail = [outline.closing, outline.signature, outline.date].filter((node) => node !== null);
  const last = outline.sections.at(-1);
  const inTail = tail.some(({ heading, extent }) => {
    const end = Math.max(
      heading.paragraph,
      extent.to.offset === 0 ? extent.to.paragraph - 1 : extent.to.paragraph,
    );
    return (
      at.paragraph >= heading.paragraph &&
      at.paragraph <= end &&
      (heading.start === 0 || byPosition(at, extent.from) > 0)
    );
  });
  if (!inTail || last === undefined) return view;
  const { from, to } = last.extent;
  for (
    let paragraph = Math.min(to.paragraph, paragraphs.length - 1);
    paragraph >= from.paragraph;
    paragraph -= 1
  ) {
    const text = paragraphs[paragraph]?.text ?? '';
    const end = (paragraph === to.paragraph ? text.slice(0, to.offset) : text).trimEnd().length;
    if (end > 0) return { ...view, selection: { paragraph, start: end, end } };
  }
  return view;
}

/** A landing that was made for another cursor than the one in the document: its text as an edit. */
export function fromElsewhere(view: CursorView, made: CursorView, landing: Landing): Landing {
  if (view === made || landing.atCursor === null) return landing;
  const { paragraph, offset } = cursorOf(made);
  const expect = made.paragraphs[paragraph]?.text ?? '';
  const { atCursor: text } = landing;
  const after = expect.slice(0, offset) + text + expect.slice(offset);
  const end = offset + text.length;
  return {
    atCursor: null,
    edits: [{ kind: 'replace', paragraph, expect, start: offset, end: offset, text }],
    then: landing.then ?? { span: { paragraph, start: end, end }, expect: after },
  };
}
