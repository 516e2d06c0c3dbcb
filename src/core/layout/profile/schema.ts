import * as v from 'valibot';

/**
 * How a paper shall look, as data. The schema is the single source of the type; a file that does
 * not fit is refused with the place and the reason. Millimetres on the page, points in the text.
 */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));
const millimetres = v.pipe(v.number(), v.minValue(0), v.maxValue(600));
const points = v.pipe(v.number(), v.minValue(5), v.maxValue(120));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200));

const face = v.strictObject({
  /** Names that are accepted, in the order of preference; the first that is there is written. */
  names: v.pipe(v.array(name), v.minLength(1), v.maxLength(20)),
  /** Written, and accepted, only where none of `names` is there. */
  fallback: v.optional(v.pipe(v.array(name), v.maxLength(20)), []),
  size: points,
});

export const layoutProfileSchema = v.strictObject({
  version: v.literal(1),
  id,
  title: name,
  page: v.strictObject({
    width: millimetres,
    height: millimetres,
    top: millimetres,
    bottom: millimetres,
    left: millimetres,
    right: millimetres,
    /** From the page's lower edge to the footer. */
    footer: millimetres,
  }),
  /** Exact distance from line to line. */
  pitch: points,
  linesPerPage: count,
  /** Lines and characters of the page grid; without it, lines follow the pitch alone. */
  grid: v.optional(v.nullable(v.strictObject({ lines: count, characters: count })), null),
  /** Characters by which a paragraph's first line is indented. */
  indent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8)),
  fonts: v.strictObject({
    title: face,
    byline: face,
    level1: face,
    level2: face,
    body: face,
    pageNumber: face,
  }),
  /** A face of their own for Latin letters and digits; `null` leaves what is there. */
  latin: v.optional(v.nullable(name), null),
  pageNumber: v.strictObject({
    /** `outside`: right on odd pages, left on even ones. */
    position: v.picklist(['outside', 'centred']),
    /** Numbers in the middle are accepted too. */
    centredToo: v.optional(v.boolean(), false),
  }),
  /** Characters left free to the right of the name and the date at the end. */
  signFree: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
  /** Bold, italic and underlined words of the text: the author's own (`keep`), or a fault (`clear`). */
  emphasis: v.optional(v.picklist(['keep', 'clear']), 'keep'),
  /** Most pages that the notice allows. */
  maxPages: v.optional(v.nullable(count), null),
  /** Rules whose figure here is the standard's own: only of these a message may say 规定. */
  standard: v.optional(v.array(v.pipe(v.string(), v.regex(/^layout-[a-z0-9-]+$/))), []),
  /** Per rule: off, or another severity. */
  rules: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^layout-[a-z0-9-]+$/)),
      v.picklist(['error', 'warning', 'info', 'off']),
    ),
    {},
  ),
});

/** A layout profile, defaults filled in. */
export type LayoutProfile = v.InferOutput<typeof layoutProfileSchema>;
/** What a face is for. */
export type FaceRole = keyof LayoutProfile['fonts'];
export type Face = LayoutProfile['fonts'][FaceRole];
/** How much a rule's finding weighs: as the checks weigh theirs. */
export type LayoutSeverity = Exclude<LayoutProfile['rules'][string], 'off'>;
