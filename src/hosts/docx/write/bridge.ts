import type { Edit, InsertParagraph } from '../../../core/document/edit';
import { textOf, type ShownParagraph } from '../paragraphs';

/**
 * Empty paragraphs that are needed before a batch can be written: behind one whose mark is deleted and that nothing
 * follows, whatever came next would be one with it as soon as the deletion is accepted. An empty one
 * takes its text in, and what goes in stands behind that. In the document's order.
 */
export function bridgesFor(edits: readonly Edit[], shown: readonly ShownParagraph[]): InsertParagraph[] {
  const deleted = new Set(edits.flatMap((edit) => (edit.kind === 'delete-paragraph' ? edit.paragraph : [])));
  const open = (index: number): boolean => {
    const { source, flowsOn } = shown[index]!;
    return source.flowsOn && !flowsOn && !deleted.has(index);
  };
  const needed = edits.flatMap((edit) =>
    edit.kind === 'insert-paragraph' && edit.where === 'after' && open(edit.paragraph) ? edit.paragraph : [],
  );
  return [...new Set(needed)]
    .sort((a, b) => a - b)
    .map((paragraph) => ({
      kind: 'insert-paragraph',
      paragraph,
      expect: textOf(shown[paragraph]!),
      where: 'after',
      text: '',
      look: { like: paragraph, joinList: true },
    }));
}

/** The texts of a document with its bridges in place: the text behind which one stands is shown in it. */
export function bridgedTexts(texts: readonly string[], bridges: readonly InsertParagraph[]): string[] {
  const at = new Set(bridges.map(({ paragraph }) => paragraph));
  return texts.flatMap((text, i) => (at.has(i) ? ['', text] : [text]));
}

/** The same edits for the document with its bridges in place. */
export function acrossBridges(edits: readonly Edit[], bridges: readonly InsertParagraph[]): readonly Edit[] {
  if (bridges.length === 0) return edits;
  const moved = (index: number) => index + bridges.filter(({ paragraph }) => paragraph <= index).length;
  return edits.map((edit): Edit => {
    const paragraph = moved(edit.paragraph);
    if (edit.kind !== 'insert-paragraph' || edit.look.like === undefined) return { ...edit, paragraph };
    return { ...edit, paragraph, look: { ...edit.look, like: moved(edit.look.like) } };
  });
}
