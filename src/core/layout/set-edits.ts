import type { FormatSpan } from '../document/edit';
import type { Paragraph, ParagraphFormat } from '../document/types';
import { runFaults } from './font-faults';
import { leadingSpace } from './leading-space';
import type { ParagraphLook, RunLook } from './model';
import { judged, type LayoutContext } from './rule';
import { nameToWrite, wantedFont, wantedParagraph, type WantedFont } from './wanted';

/** What sets a layout in an open document, and what takes it back. */
export interface LayoutEdits {
  readonly edits: readonly FormatSpan[];
  /** The looks that were there, in the same order of paragraphs. */
  readonly restore: readonly FormatSpan[];
  /** Paragraphs that change. */
  readonly paragraphs: number;
}

/** One span's old and new format. */
interface FormatChange {
  readonly start: number;
  readonly end: number;
  readonly now: ParagraphFormat;
  readonly was: ParagraphFormat;
}

/**
 * Edits that give each judged paragraph the look of its part: figures of the paragraph over the whole of
 * it, faces by span, so that a run-in heading keeps its two faces in one paragraph. Only what is known to
 * differ is written, so everything can be put back. No exact pitch: not every host can set one.
 */
export function layoutEdits(context: LayoutContext): LayoutEdits {
  const edits: FormatSpan[] = [];
  const restore: FormatSpan[] = [];
  let paragraphs = 0;
  for (const { index, look, text } of judged(context)) {
    const changes = [...paragraphChange(context, index, look), ...fontChanges(context, index, look)];
    if (changes.length === 0) continue;
    paragraphs++;
    const edit = (format: ParagraphFormat, { start, end }: FormatChange): FormatSpan => {
      return { kind: 'format', paragraph: index, expect: text, start, end, format };
    };
    for (const change of changes) {
      edits.push(edit(change.now, change));
      restore.push(edit(change.was, change));
    }
  }
  return { edits, restore, paragraphs };
}

/** Those of the recorded looks whose paragraphs are still as they were. */
export function restorable(
  restore: readonly FormatSpan[],
  paragraphs: readonly Paragraph[],
): readonly FormatSpan[] {
  return restore.filter(({ paragraph, expect }) => paragraphs[paragraph]?.text === expect);
}

/** Points that make no difference. */
const SAME = 0.5;

function paragraphChange(
  { parts, profile, paragraphs }: LayoutContext,
  index: number,
  look: ParagraphLook,
): FormatChange[] {
  const part = parts[index]!;
  const wanted = wantedParagraph(part, profile, look);
  if (wanted === null) return [];
  const { text } = paragraphs[index]!;
  const size = wantedFont(part.role, profile)?.face.size ?? profile.fonts.body.size;
  const firstLine =
    wanted.firstLine === undefined
      ? undefined
      : Math.max(0, wanted.firstLine - leadingSpace(text).width) * size;
  const figures = [
    ['firstLineIndent', look.firstLine, firstLine],
    ['leftIndent', look.left, wanted.left],
    ['rightIndent', look.right, wanted.right === undefined ? undefined : wanted.right * size],
    ['spaceBefore', look.before, wanted.before],
    ['spaceAfter', look.after, wanted.after],
  ] as const;
  const now: Record<string, unknown> = {};
  const was: Record<string, unknown> = {};
  for (const [name, found, figure] of figures) {
    if (figure === undefined || found === null || Math.abs(found - figure) <= SAME) continue;
    now[name] = figure;
    was[name] = found;
  }
  if (wanted.alignment !== undefined && look.alignment !== null && look.alignment !== wanted.alignment) {
    now['alignment'] = wanted.alignment;
    was['alignment'] = look.alignment;
  }
  return Object.keys(now).length === 0 ? [] : [{ start: 0, end: text.length, now, was }];
}

function fontChanges(context: LayoutContext, index: number, look: ParagraphLook): FormatChange[] {
  const { parts, profile, paragraphs } = context;
  const { role, lead } = parts[index]!;
  const body = wantedFont(role, profile);
  if (body === null) return [];
  const { text } = paragraphs[index]!;
  const leadEnd = lead?.end ?? 0;
  const spans: [number, number, WantedFont | null][] = [
    [0, leadEnd, lead === null || lead.doubtful ? null : wantedFont(lead.role, profile)],
    [leadEnd, text.length, body],
  ];
  return spans.flatMap(([from, to, wanted]) =>
    wanted === null
      ? []
      : look.runs.flatMap((run) => {
          const part = { ...run, start: Math.max(run.start, from), end: Math.min(run.end, to) };
          return part.start < part.end ? runChange(context, part, wanted, text) : [];
        }),
  );
}

function runChange(
  { installed }: LayoutContext,
  run: RunLook,
  wanted: WantedFont,
  text: string,
): FormatChange[] {
  const now: Record<string, unknown> = {};
  const was: Record<string, unknown> = {};
  const set = (name: keyof ParagraphFormat, to: unknown, from: unknown) => {
    now[name] = to;
    was[name] = from;
  };
  for (const fault of runFaults(run, wanted, text, installed)) {
    if (fault === 'face') set('fontName', nameToWrite(wanted.face, installed), run.face);
    else if (fault === 'size') set('fontSize', wanted.face.size, run.size);
    else if (fault === 'color') set('color', '#000000', run.color);
    else if (fault === 'bold') set('bold', false, true);
    else if (fault === 'emphasis' && run.italic === true) set('italic', false, true);
  }
  return Object.keys(now).length === 0 ? [] : [{ start: run.start, end: run.end, now, was }];
}
