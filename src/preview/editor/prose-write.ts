import type { Attrs, Mark, Node, Schema } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import type { ParagraphFormatting, TextFormatting } from '@eigenpal/docx-editor-core/types/document';
import type { FontLook } from '../word/store';
import { inherited, passedOn, styledAttrs } from './prose-attrs';
import { lookMarks, markChanges, marksOf } from './prose-font';
import type { IndexedParagraph } from './prose-index';
import { markMarks } from './prose-record';
import { inlineNodes, leavesOf } from './prose-text';

/** Single changes of the editor's document, written into a transaction. */

/** A paragraph style with all that it brings along. */
interface ResolvedStyle {
  readonly styleId: string;
  readonly paragraphFormatting?: ParagraphFormatting;
  readonly runFormatting?: TextFormatting;
  /** The attributes of the list that it puts its paragraphs into. */
  readonly list: Attrs;
}

/** A new style takes its own look and font along; what was formatted directly goes. */
export function writeStyle(tr: Transaction, { node, pos }: IndexedParagraph, style: ResolvedStyle): void {
  const { styleId, paragraphFormatting: plain = {}, runFormatting, list } = style;
  tr.setNodeMarkup(pos, undefined, {
    ...node.attrs,
    ...list,
    ...Object.fromEntries(styledAttrs.map((name) => [name, plain[name] ?? null])),
    styleId,
    defaultTextFormatting: runFormatting ?? null,
    _originalFormatting: { styleId },
    _originalRunBoundaries: null,
  });
  const [from, to] = [pos + 1, pos + 1 + node.content.size];
  if (to === from) return;
  const { schema } = node.type;
  for (const name of lookMarks) {
    const type = schema.marks[name];
    if (type) tr.removeMark(from, to, type);
  }
  for (const mark of marksOf(schema, runFormatting)) tr.addMark(from, to, mark);
}

/** Sets what is asked of the font between two positions. */
export function writeFont(tr: Transaction, from: number, to: number, font: Partial<FontLook>): void {
  if (to <= from) return;
  const { schema } = tr.doc.type;
  for (const { name, attrs } of markChanges(font)) {
    const type = schema.marks[name];
    if (!type) continue;
    if (attrs) tr.addMark(from, to, type.create(attrs));
    else tr.removeMark(from, to, type);
  }
}

/** A new paragraph that looks like the one it is made beside; as a tracked insertion where changes are tracked. */
export function paragraphBeside(node: Node, side: 'before' | 'after', text: string, tracked: boolean): Node {
  const { schema } = node.type;
  const leaves = leavesOf(node).filter((leaf) => leaf.text !== '');
  const near = side === 'after' ? leaves.at(-1) : leaves[0];
  const marks = near ? inherited(near.marks) : markMarks(node);
  return schema.node(
    'paragraph',
    { ...passedOn(node), ...(tracked ? { pPrIns: revision() } : {}) },
    inlineNodes(schema, text, tracked ? [...marks, revisionMark(schema, 'insertion')] : marks),
  );
}

/** Who and when, for a tracked change. */
function revision(): Attrs {
  return { revisionId: Date.now() % 1_000_000_000, author: '纲举', date: new Date().toISOString() };
}

/** Other text instead of some, as a tracked deletion and a tracked insertion behind it. */
export function replaceTracked(tr: Transaction, from: number, to: number, nodes: readonly Node[]): void {
  const { schema } = tr.doc.type;
  if (to > from) tr.addMark(from, to, revisionMark(schema, 'deletion'));
  const mark = revisionMark(schema, 'insertion');
  if (nodes.length > 0)
    tr.insert(
      to,
      nodes.map((one) => one.mark(mark.addToSet(one.marks))),
    );
}

function revisionMark(schema: Schema, name: 'insertion' | 'deletion'): Mark {
  return schema.mark(name, revision());
}
