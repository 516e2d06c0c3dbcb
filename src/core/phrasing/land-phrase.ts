import { slotsInText } from '../document/slots';
import { isHeadingLine, isSentenceStart, landInline, landParagraphs, type Landing } from './landing';
import { bodyLookNear } from './look';
import { byPosition } from './place';
import { cursorOf, roomAt, type CursorView } from './view';
import { fromElsewhere, withinPaper } from './within-paper';

/** Behind these a phrase goes on without a full stop: an enumerator, a heading's number, a comma, an opening mark. */
const goesOn = /(?:[一二三四五六七八九十][是要]|[）)，、：,“（])$/;

/**
 * A phrase at the cursor, closing the sentence before it where one is open; in the place of a blank of
 * ours that is selected, and behind a heading, below one that keeps its line to itself. Its first blank is selected then.
 */
export function landPhrase(view: CursorView, text: string): Landing {
  const inside = withinPaper(view);
  return fromElsewhere(view, inside, landInside(inside, text));
}

function landInside(view: CursorView, text: string): Landing {
  const { paragraphs, selection } = view;
  const at = cursorOf(view);
  const whole = paragraphs[at.paragraph]?.text ?? '';
  if (isSlot(view)) return landOverSlot(view, text);
  const room = roomAt(view);
  const { node } = room;
  if (node !== null && byPosition(at, node.bodyStart) < 0) {
    if (node.runIn) return landInline(paragraphs, selection, { target: node.bodyStart, text, mark: '' });
    const { paragraph } = node.heading;
    return landParagraphs(paragraphs, paragraph, [text], bodyLookNear(view, paragraph));
  }
  // In front of the mark that ends its sentence the cursor means that sentence: the phrase goes behind it.
  const mark = isSentenceStart(whole.slice(0, at.offset))
    ? undefined
    : /^[。；;！？!?]/.exec(whole.slice(at.offset))?.[0];
  if (mark !== undefined && /[。！？]$/.test(text) && !goesOn.test(whole.slice(0, at.offset).trimEnd()))
    return landInline(paragraphs, selection, {
      target: { ...at, offset: at.offset + mark.length },
      text,
      mark: '',
    });
  const before = whole.slice(0, at.offset).trimEnd();
  const inside = whole.slice(at.offset).trim() !== '';
  if (!inside && isHeadingLine(view, room, at.paragraph))
    return landParagraphs(paragraphs, at.paragraph, [text], bodyLookNear(view, at.paragraph));
  const closes = /[。！？]$/.test(text) && !inside && !goesOn.test(before);
  return landInline(paragraphs, selection, { target: at, text, mark: closes ? '。' : '' });
}

/** In the place of a blank that is a sentence; behind the sentence that a blank is only a part of. */
function landOverSlot({ paragraphs, selection }: CursorView, text: string): Landing {
  const { paragraph, start, end } = selection;
  const whole = paragraphs[paragraph]?.text ?? '';
  const before = whole.slice(0, start);
  const behind = whole.slice(end);
  const sentence =
    /^\s*(?:$|[。；;])/.test(behind) && (isSentenceStart(before) || goesOn.test(before.trimEnd()));
  if (!sentence) {
    // Marks inside other blanks end no sentence.
    const stop = /[。；;！？]/.exec(behind.replace(/【[^【】]*】/g, (blank) => ' '.repeat(blank.length)));
    const offset = stop === null ? whole.trimEnd().length : end + stop.index + 1;
    return landInline(paragraphs, selection, { target: { paragraph, offset }, text, mark: '。' });
  }
  const phrase = /^\s*[。；;]/.test(behind) ? text.replace(/。$/, '') : text;
  return landInline(paragraphs, selection, {
    target: { paragraph, offset: end },
    text: phrase,
    mark: '',
    over: end - start,
  });
}

/** True when what is selected is one blank of ours. */
function isSlot({ paragraphs, selection: { paragraph, start, end } }: CursorView): boolean {
  const [slot] = slotsInText(paragraphs[paragraph]?.text.slice(start, end) ?? '', paragraph);
  return slot !== undefined && slot.span.start === 0 && slot.span.end === end - start;
}
