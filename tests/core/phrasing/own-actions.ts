import { check } from '../../../src/core/checks/check';
import type { Finding } from '../../../src/core/checks/types';
import { applyEdits } from '../../../src/core/document/apply';
import type { Edit } from '../../../src/core/document/edit';
import { reportOf } from '../../../src/core/document/report';
import { findSlots, nextSlot } from '../../../src/core/document/slots';
import type { Paragraph, Span } from '../../../src/core/document/types';
import { recognise } from '../../../src/core/outline/recognise';
import { phrasesFor } from '../../../src/core/phrasing/catalogue';
import { landHeading } from '../../../src/core/phrasing/land-heading';
import { landPhrase } from '../../../src/core/phrasing/land-phrase';
import { landSet } from '../../../src/core/phrasing/land-set';
import type { Landing } from '../../../src/core/phrasing/landing';
import { whatNext } from '../../../src/core/phrasing/next';
import { placeAt } from '../../../src/core/phrasing/place';
import {
  blankSet,
  scaffold,
  type ScaffoldFamily,
  type ScaffoldKind,
} from '../../../src/core/phrasing/scaffold';
import { usualFamily } from '../../../src/core/phrasing/usual-family';
import { cursorOf, type CursorView } from '../../../src/core/phrasing/view';
import { defaultWishes } from '../../../src/core/plan/default-wishes';
import { journalOf, type Journal } from '../../../src/core/plan/journal';
import { planOutline } from '../../../src/core/plan/plan-outline';
import { planRemoval } from '../../../src/core/plan/removal';
import type { Wishes } from '../../../src/core/plan/types';
import type { Template } from '../../../src/core/template/schema';

/** A document with a cursor in it, and what can be taken back. */
export interface Desk {
  readonly paragraphs: readonly Paragraph[];
  readonly cursor: Span;
  readonly template: Template;
  readonly last: { readonly journal: Journal; readonly made: readonly Paragraph[] } | null;
}

/** Everything that a click of ours can do to a paper. */
export const actions = ['outline', 'part', 'set', 'fresh', 'next', 'phrase', 'slot', 'fix', 'back'] as const;
export type Action = (typeof actions)[number];

/** Another number, another choice among what is offered. */
export interface Step {
  readonly action: Action;
  readonly turn: number;
}

export const viewOn = ({ paragraphs, cursor, template }: Desk): CursorView => ({
  paragraphs,
  outline: recognise(paragraphs, template),
  template,
  selection: cursor,
});

/** What a click of ours leaves. */
export function act(desk: Desk, { action, turn }: Step): Desk {
  const view = viewOn(desk);
  switch (action) {
    case 'outline':
      return lay(desk, { ...defaultWishes, scaffoldPoints: 2 + (turn % 2), items: turn % 3 !== 2 });
    case 'part':
      return part(desk, turn);
    case 'set':
      return land(desk, setAt(view, turn));
    case 'fresh':
      return land(
        desk,
        landSet(view, blankSet(usualFamily(view.outline), 2 + (turn % 3)), usualFamily(view.outline)),
      );
    case 'next':
      return next(desk, turn);
    case 'phrase':
      return phrase(desk, turn);
    case 'slot':
      return toSlot(desk);
    case 'fix':
      return fixed(desk);
    case 'back':
      return back(desk);
  }
}

/** As the panel's form has it when nothing in it was changed. */
function setAt(view: CursorView, turn: number): Landing {
  const { template, paragraphs } = view;
  const place = placeAt(view.outline, cursorOf(view));
  const kinds: readonly ScaffoldKind[] = ['problems', 'causes', 'measures'];
  const kind = kinds.find((one) => one === place.section?.id) ?? 'problems';
  const family: ScaffoldFamily = kind === 'problems' ? usualFamily(view.outline) : 'han-paren';
  const written = paragraphs.map(({ text }) => text).join('\n');
  const dimension = place.dimension?.id ?? template.dimensions[0]?.id ?? null;
  const count = 2 + (turn % 3);
  return landSet(
    view,
    scaffold({ kind, template, dimension, family, count, turn, plain: true, written }),
    family,
  );
}

function lay(desk: Desk, wishes: Wishes): Desk {
  const { paragraphs, template } = desk;
  const plan = planOutline(paragraphs, recognise(paragraphs, template), template, wishes);
  if (plan.edits.length === 0) return desk;
  const after = applyEdits(paragraphs, plan.edits);
  const report = reportOf(paragraphs, plan.edits);
  const journal = journalOf({ ...report, mark: 1, after: after.map(({ text }) => text) }, plan);
  const made = [...report.inserted, ...report.replaced].map(({ paragraph }) => after[paragraph]!);
  // Our cursor stays where the author's text stands.
  return { ...desk, paragraphs: after, cursor: follow(desk, after), last: journal && { journal, made } };
}

/** Lays out what the checker's first, second … such finding offers to insert. */
function part(desk: Desk, turn: number): Desk {
  const keys = findingsOf(desk).flatMap(({ plan }) => (plan === undefined ? [] : [plan]));
  const key = keys[turn % Math.max(keys.length, 1)];
  return key === undefined ? desk : lay(desk, { ...defaultWishes, only: [key] });
}

function follow({ paragraphs, cursor }: Desk, after: readonly Paragraph[]): Span {
  const text = paragraphs[cursor.paragraph]?.text ?? '';
  const at = after.findIndex((one) => one.text === text);
  if (at >= 0) return { ...cursor, paragraph: at };
  // What the cursor was in has changed: it stands at the end of what is there now.
  const paragraph = Math.min(cursor.paragraph, after.length - 1);
  const end = after[paragraph]?.text.length ?? 0;
  return { paragraph, start: end, end };
}

/** Takes up an offer; what the author types behind an enumerator is typed at once. */
function next(desk: Desk, turn: number): Desk {
  const view = viewOn(desk);
  const { offers } = whatNext(view);
  const offer = offers[turn % Math.max(offers.length, 1)];
  if (offer === undefined) return desk;
  if (offer.kind === 'go' && offer.span !== null)
    return { ...desk, cursor: { ...offer.span, start: offer.span.end } };
  if (offer.kind === 'heading') {
    const headed = land(desk, landHeading(view, offer.key));
    return typed(
      headed,
      `${headed.paragraphs.length === desk.paragraphs.length ? '' : '第一季度的两件事没有办完，缺少跟踪。'}`,
    );
  }
  if (offer.kind !== 'enumerator')
    return land(desk, 'landing' in offer ? offer.landing : { atCursor: null, edits: [], then: null });
  const there = land(desk, offer.landing);
  // Where the click only went to a point that is still to be written, its blank is typed over.
  if (there.cursor.start < there.cursor.end) return typed(there, HEADLINES[turn % HEADLINES.length]!);
  return typed(there, `${HEADLINES[turn % HEADLINES.length]!}。${2 + turn}月的一次没有办完。`);
}

/** What the author types behind an enumerator. */
const HEADLINES = ['进度抓得不紧', '回访去得不勤', '台账记得不全'];

function phrase(desk: Desk, turn: number): Desk {
  const view = viewOn(desk);
  const place = placeAt(view.outline, cursorOf(view));
  const phrases = phrasesFor(
    desk.template,
    place.dimension?.id ?? null,
    place.section?.id ?? null,
    true,
  ).filter(
    ({ kind, text }) =>
      ['body', 'cause', 'measure'].includes(kind) &&
      !view.paragraphs.some((one) => one.text.includes(text.slice(0, 9))),
  );
  const text = phrases[turn % Math.max(phrases.length, 1)]?.text;
  return text === undefined ? desk : land(desk, landPhrase(view, text));
}

/** What typing leaves: over what is selected. */
function typed(desk: Desk, text: string, { paragraph, start, end } = desk.cursor): Desk {
  const paragraphs = desk.paragraphs.map((one, i) =>
    i === paragraph ? { ...one, text: one.text.slice(0, start) + text + one.text.slice(end) } : one,
  );
  const at = start + text.length;
  return { ...desk, paragraphs, cursor: { paragraph, start: at, end: at } };
}

/** As the panel writes a landing. */
function land(desk: Desk, { atCursor, edits, then }: Landing): Desk {
  const cursor = then?.span ?? null;
  if (atCursor !== null) {
    const there = typed(desk, atCursor, { ...desk.cursor, start: desk.cursor.end });
    return { ...there, cursor: cursor ?? there.cursor };
  }
  return { ...desk, paragraphs: applyEdits(desk.paragraphs, edits), cursor: cursor ?? desk.cursor };
}

function toSlot(desk: Desk): Desk {
  const { paragraph, end } = desk.cursor;
  const slot = nextSlot(findSlots(desk.paragraphs), { paragraph, offset: end });
  return slot === null ? desk : { ...desk, cursor: slot.span };
}

/** One click on everything that can be mended, one rule after the other. */
function fixed(desk: Desk): Desk {
  const rules = new Set(findingsOf(desk).map(({ rule }) => rule));
  let { paragraphs } = desk;
  for (const rule of rules) {
    const edits: readonly Edit[] = findingsOf({ ...desk, paragraphs }).flatMap((one) =>
      one.rule === rule ? (one.fix ?? []) : [],
    );
    paragraphs = applyEdits(paragraphs, edits);
  }
  return { ...desk, paragraphs, cursor: follow(desk, paragraphs) };
}

function back(desk: Desk): Desk {
  if (desk.last === null) return desk;
  const { journal, made } = desk.last;
  const find = (one: Paragraph | undefined) => {
    const at = one === undefined ? -1 : desk.paragraphs.indexOf(one);
    return at < 0 ? null : at;
  };
  const inserted = journal.inserted.map((_, i) => find(made[i]));
  const replaced = (journal.replaced ?? []).map((_, i) => find(made[journal.inserted.length + i]));
  const { edits } = planRemoval(desk.paragraphs, journal, { inserted, replaced });
  const paragraphs = applyEdits(desk.paragraphs, edits);
  return { ...desk, paragraphs, cursor: follow(desk, paragraphs), last: null };
}

export const findingsOf = ({ paragraphs, template }: Pick<Desk, 'paragraphs' | 'template'>): Finding[] =>
  check(paragraphs, recognise(paragraphs, template), template);
