import * as v from 'valibot';

import { LONGEST_NAME } from './limits';
import { topicIds } from './topic-ids';

/**
 * What a campaign asks for, as data. The schema is the single source of the type and of
 * docs/template.schema.json; a file that does not fit is refused with the place and the reason.
 */
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/));
const templateId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NAME));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));
const characters = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const range = v.strictObject({ min: v.optional(count), max: v.optional(count) });
const share = v.strictObject({
  min: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  max: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
const severity = v.picklist(['error', 'warning', 'info', 'off']);

const dimension = v.strictObject({
  id,
  /** The name used when the heading is inserted. */
  name,
  /** Other names it goes by. */
  aliases: v.optional(v.array(name), []),
  /** Single words that speak of this dimension in causes and measures. */
  topics: v.optional(v.array(name), []),
  /** What the notice says to look at (重点看…); shown while the dimension is written. */
  note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))),
  /** What it is about, the best first: whose wording and questions serve it. Told by its names where absent. */
  about: v.optional(v.pipe(v.array(v.picklist(topicIds)), v.minLength(1), v.maxLength(6))),
});

const section = v.strictObject({
  id,
  name,
  aliases: v.optional(v.array(name), []),
  /** How severe its absence is; `off` for an optional section. */
  required: v.optional(severity, 'error'),
  /** True when it may stand anywhere among the others. */
  floating: v.optional(v.boolean(), false),
  /** What its numbered parts are: the dimensions, free items (causes, measures), or nothing. */
  parts: v.optional(v.picklist(['dimensions', 'items', 'none']), 'none'),
  items: v.optional(range, {}),
  /** Usual share of the whole paper, 0–1. */
  share: v.optional(share),
  /** Least number of characters that a reviewer accepts. */
  minCharacters: v.optional(characters),
});

const extra = v.strictObject({
  id,
  name,
  aliases: v.optional(v.array(name), []),
  required: v.optional(severity, 'off'),
  /** True when a sentence in the preamble does as well as a section. */
  inPreamble: v.optional(v.boolean(), false),
});

/** Where a template comes from. Of a notice only what its user confirmed is kept, never its text. */
const source = v.strictObject({
  from: v.picklist(['notice', 'paper', 'file', 'builtin']),
  /** The notice's or the file's title. */
  title: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100))),
  /** The notice's number, as the user typed it. */
  number: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(60))),
  /** Day on which it was pasted or read, `2026-01-31`. */
  pasted: v.optional(v.pipe(v.string(), v.isoDate())),
});

/** Least share of the whole paper that sections have together, 0–1. */
const sharedLeast = v.strictObject({
  sections: v.pipe(v.array(id), v.minLength(1), v.maxLength(20)),
  min: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

/** A question that only the user can answer; a template that holds one is not yet finished. */
const ask = v.strictObject({
  id,
  question: v.pipe(v.string(), v.maxLength(300)),
  choices: v.optional(v.array(v.pipe(v.string(), v.maxLength(300)))),
});

/** The version that is written; {@link migrateTemplate} brings older files to it. */
export const TEMPLATE_VERSION = 2;

export const templateSchema = v.strictObject({
  version: v.literal(TEMPLATE_VERSION),
  id: templateId,
  title: name,
  /** One sentence: which campaign, which level. */
  description: v.optional(v.pipe(v.string(), v.maxLength(300)), ''),
  /** `verified`: the wording was seen in a public source; `to-confirm`: check it against the notice. */
  status: v.picklist(['verified', 'to-confirm']),
  /** Year of the campaign, for choosing and for the year check. */
  year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100))),
  /** Whose paper: one person's or a leadership team's. */
  voice: v.optional(v.picklist(['person', 'team']), 'person'),
  /** Whom the notice speaks to, in its own words (党员领导干部). */
  audience: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(60))),
  /** Heading of the whole paper when one is inserted. */
  paperTitle: name,
  /** How an inserted dimension heading reads, with `{name}`. */
  dimensionHeading: v.optional(v.pipe(v.string(), v.includes('{name}')), '在{name}方面'),
  /** Whether the dimensions have a prescribed order. */
  dimensionOrder: v.optional(v.picklist(['strict', 'floating']), 'strict'),
  sections: v.pipe(v.array(section), v.minLength(1), v.maxLength(20)),
  dimensions: v.pipe(v.array(dimension), v.maxLength(30)),
  extras: v.optional(v.array(extra), []),
  points: v.optional(range, { min: 2, max: 4 }),
  /** Usual length of the whole paper in characters. */
  length: v.optional(v.strictObject({ min: characters, max: characters })),
  /** Shares that a notice states for several sections together (问题和原因不少于全文一半). */
  shares: v.optional(v.pipe(v.array(sharedLeast), v.maxLength(10))),
  source: v.optional(source),
  /** Questions still open. */
  asks: v.optional(v.pipe(v.array(ask), v.maxLength(10))),
});

/** A campaign's template, defaults filled in. */
export type Template = v.InferOutput<typeof templateSchema>;
export type TemplateSection = Template['sections'][number];
export type TemplateDimension = Template['dimensions'][number];
export type TemplateExtra = Template['extras'][number];
