import type { LayoutProfile } from '../../../core/layout/profile/schema';
import type { ParagraphPart, Role } from '../../../core/layout/roles';
import { nameToWrite, wantedFont, wantedParagraph } from '../../../core/layout/wanted';
import { escapeAttribute } from '../write/markup';

/** Roles that have a style of their own. */
export type StyledRole = Exclude<Role, 'other' | 'blank' | 'salutation'>;

/** Ids and names: our own, because inserting never changes a style that a file already has. */
export const STYLE_IDS: Readonly<Record<StyledRole, string>> = {
  title: 'GWTitle',
  byline: 'GWByline',
  level1: 'GWLevel1',
  level2: 'GWLevel2',
  level3: 'GWLevel3',
  body: 'GWBody',
  signature: 'GWSign',
  date: 'GWDate',
};
const NAMES: Readonly<Record<StyledRole, string>> = {
  title: 'GW标题',
  byline: 'GW署名',
  level1: 'GW一级',
  level2: 'GW二级',
  level3: 'GW三级',
  body: 'GW正文',
  signature: 'GW落款',
  date: 'GW成文日期',
};
/** Character style of a run-in heading: a paragraph style would turn the whole paragraph. */
export const LEAD_STYLE_ID = 'GWLevel2Lead';
const LEAD_NAME = 'GW二级引语';

const JUSTIFICATION = { Left: 'left', Centered: 'center', Right: 'right', Justified: 'both' } as const;
const OUTLINE: Readonly<Partial<Record<StyledRole, number>>> = { level1: 0, level2: 1, level3: 2 };
const TWIPS = 20;

/** `w:rFonts` and size of a role, in every slot and with no theme beside them. */
function fontXml(role: Exclude<Role, 'other' | 'blank'>, profile: LayoutProfile, w: string): string {
  const { face, latin } = wantedFont(role, profile)!;
  const name = escapeAttribute(nameToWrite(face));
  const other = latin === null ? name : escapeAttribute(latin);
  const size = Math.round(face.size * 2);
  return (
    `<${w}rFonts ${w}hint="eastAsia" ${w}ascii="${other}" ${w}hAnsi="${other}" ${w}eastAsia="${name}" ${w}cs="${other}"/>` +
    `<${w}color ${w}val="000000"/><${w}sz ${w}val="${size}"/><${w}szCs ${w}val="${size}"/>`
  );
}

/**
 * True for a title on a grid of lines: its letters are higher than a cell, and some programs give it two,
 * which costs the page a line.
 */
export const offGrid = (role: Role, { grid }: LayoutProfile): boolean => grid !== null && role === 'title';

/** All styles of a profile, in the order in which they are added. */
export function gwStyles(
  profile: LayoutProfile,
  w: string,
): readonly { readonly id: string; readonly xml: string }[] {
  const paragraphs = (Object.keys(STYLE_IDS) as StyledRole[]).map((role) => ({
    id: STYLE_IDS[role],
    xml: paragraphStyle(role, profile, w),
  }));
  const lead = `<${w}style ${w}type="character" ${w}customStyle="1" ${w}styleId="${LEAD_STYLE_ID}"><${w}name ${w}val="${LEAD_NAME}"/><${w}qFormat/><${w}rPr>${fontXml('level2', profile, w)}</${w}rPr></${w}style>`;
  return [...paragraphs, { id: LEAD_STYLE_ID, xml: lead }];
}

function paragraphStyle(role: StyledRole, profile: LayoutProfile, w: string): string {
  const part: ParagraphPart = { role, lead: null };
  const wanted = wantedParagraph(part, profile, { listed: false, alignment: 'Justified' })!;
  const size = wantedFont(role, profile)!.face.size;
  const line = Math.round(wanted.pitch! * TWIPS);
  const characters = (count: number) => Math.round(count * 100);
  const points = (count: number) => Math.round(count * size * TWIPS);
  const first = wanted.firstLine ?? 0;
  const right = wanted.right ?? 0;
  const level = OUTLINE[role];
  const next =
    role === 'title' || role === 'byline' || role === 'signature' || role === 'date' ? role : 'body';
  return (
    `<${w}style ${w}type="paragraph" ${w}customStyle="1" ${w}styleId="${STYLE_IDS[role]}"><${w}name ${w}val="${NAMES[role]}"/><${w}next ${w}val="${STYLE_IDS[next]}"/><${w}qFormat/>` +
    `<${w}pPr>${offGrid(role, profile) ? `<${w}snapToGrid ${w}val="0"/>` : ''}<${w}spacing ${w}before="0" ${w}after="0" ${w}line="${line}" ${w}lineRule="exact"/>` +
    `<${w}ind ${w}left="0" ${w}rightChars="${characters(right)}" ${w}right="${points(right)}" ${w}firstLineChars="${characters(first)}" ${w}firstLine="${points(first)}"/>` +
    `<${w}jc ${w}val="${JUSTIFICATION[wanted.alignment ?? 'Justified']}"/>` +
    `${level === undefined ? '' : `<${w}outlineLvl ${w}val="${level}"/>`}</${w}pPr>` +
    `<${w}rPr>${fontXml(role, profile, w)}</${w}rPr></${w}style>`
  );
}
