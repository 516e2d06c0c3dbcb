import { greatest } from '../counting/long-lists';
import type { Template } from '../template/schema';
import { nameKey } from '../characters/fold';
import { EVERYBODYS } from './cues';
import { meetingOf, type Headline } from './headline';
import { dimensionNodes } from './summary';
import type { PartsRead } from './recognise';
import type { Outline } from './types';
import { FIT, STRENGTH } from './weights';

/**
 * What a document is held to be: a paper that a template `fits`, the beginning (`draft`) of exactly one
 * template's paper, a paper of a campaign that no template knows (`none`), or no such paper at all.
 */
export type Verdict = 'fits' | 'draft' | 'none' | 'not-a-paper';

/** What speaks for a template in a document. */
export interface Evident {
  /** Dimensions that are there. */
  readonly found: number;
  /** The same, each counted by how plainly it is named. */
  readonly strength: number;
  /** Numbered parts among which they stand. */
  readonly parts: number;
  /** `found` as a share of the template's dimensions, 0–1. */
  readonly recall: number;
  /** `strength` as a share of the parts, 0–1. */
  readonly precision: number;
  /** True when a name is there that no other campaign uses by chance. */
  readonly specific: boolean;
  /** True when the dimensions that are there are the template's first ones, in order. */
  readonly beginning: boolean;
  /** True when every heading is the template's word for word, in its order, and some of them no other campaign's. */
  readonly worded: boolean;
  /** True when title or preamble name the campaign. */
  readonly named: boolean;
  /** True for a members' meeting: each place sets its aspects, and others lack nothing. */
  readonly local: boolean;
  /** True when the title names another meeting or another year. */
  readonly contradicted: boolean;
}

/** Aspects of a paper that was read by itself which have no numbers, or stand in no section; 0 for others. */
export function bareAspects({ sections }: Pick<PartsRead, 'sections'>): number {
  const problems = sections.filter(({ id }) => id === 'problems');
  const aspects = problems.flatMap(({ children }) =>
    children.filter(({ kind, facet }) => kind !== 'point' && facet === undefined),
  );
  const bare = problems.some(({ implied }) => implied) || aspects.every(({ number }) => number === null);
  return bare ? aspects.length : 0;
}

/**
 * Holds a template against the outline that was recognised with it.
 *
 * @param bare Aspects without numbers or section, of which a template sees only its own.
 */
export function evidenceFor(outline: Outline, template: Template, headline: Headline, bare = 0): Evident {
  const { dimensions } = template;
  let strength = 0;
  let specific = false;
  const there: boolean[] = [];
  dimensions.forEach(({ id }) => {
    const nodes = dimensionNodes(outline, id);
    there.push(nodes.length > 0);
    const best = greatest(
      nodes.map((node) => strengthOf(node.evidence)),
      0,
    );
    strength += best;
    for (const { evidence } of nodes)
      if (evidence.some(({ code, detail }) => PLAIN.has(code) && detail.length >= FIT.specificName))
        specific = true;
  });
  const found = there.filter(Boolean).length;
  const numbered = outline.sections
    .filter((s) => s.children.some((c) => c.kind === 'dimension'))
    .reduce((n, s) => n + s.children.filter((c) => c.kind !== 'point').length, 0);
  const parts = numbered > 0 ? Math.max(numbered, bare) : 0;
  return {
    found,
    strength,
    parts,
    recall: dimensions.length > 0 ? found / dimensions.length : 0,
    /* Two dimensions in one heading are two parts. */
    precision: parts > 0 ? Math.min(1, strength / Math.max(parts, found)) : 0,
    specific,
    beginning: found > 0 && there.slice(0, found).every(Boolean),
    worded: found >= FIT.parts && parts === found && isWorded(outline, template),
    named: isNamed(template, headline),
    local: meetingOf(template.title) === 'members',
    contradicted: isContradicted(template, headline),
  };
}

/**
 * A paper that leaves aspects out may be of another campaign, which has fewer. Not where its causes or measures
 * bear the very name that the template gives them, which is not everybody's, and all its aspects the names and
 * the order of the template's.
 */
function isWorded({ sections }: Outline, { sections: wanted, dimensions }: Template): boolean {
  const names = new Map(wanted.map(({ id, name }) => [id, nameKey(name)]));
  const later = sections.filter(({ id }) => id === 'causes' || id === 'measures');
  if (later.length === 0) return false;
  for (const { id, name, covers } of later) {
    const key = nameKey(name);
    if (covers !== undefined && covers.length > 0) return false;
    if (key !== names.get(id!) || EVERYBODYS.has(key)) return false;
  }
  const order = sections
    .flatMap(({ children }) => children)
    .filter(({ kind }) => kind === 'dimension')
    .map(({ id, evidence }) =>
      evidence.some(({ code }) => code === 'name-exact' || code === 'name-framed')
        ? dimensions.findIndex((dimension) => dimension.id === id)
        : -1,
    );
  return order.every((at, i) => at > (i === 0 ? -1 : order[i - 1]!));
}

const PLAIN: ReadonlySet<string> = new Set(['name-exact', 'name-framed', 'name-prefix']);

function strengthOf(evidence: readonly { readonly code: string; readonly detail: string }[]): number {
  let best = 0;
  for (const { code, detail } of evidence) {
    const plain = STRENGTH[code as keyof typeof STRENGTH] ?? 0;
    const long = code === 'name-contained' && detail.length >= FIT.specificName;
    best = Math.max(best, long ? STRENGTH['name-slip'] : plain);
  }
  return best;
}

/** The year and the meeting in the title, or words of the campaign that no other has. */
function isNamed(template: Template, { text, lead, year, meeting }: Headline): boolean {
  if (year !== null && year === template.year && meeting !== null && meeting === meetingOf(template.title))
    return true;
  const slogan = /[（(]([^（）()]*带头|四个对照)[）)]/.exec(template.title)?.[1];
  if (slogan !== undefined && lead.includes(slogan)) return true;
  const campaign = template.paperTitle.replace(CAMPAIGN_FRAME, '');
  return (
    campaign.length >= FIT.campaign && text.includes(campaign) && (year === null || year === template.year)
  );
}

const CAMPAIGN_FRAME =
  /20\d\d年(?:度)?|专题|年度|民主生活会|组织生活会|个人|对照检查|材料|发言|提纲|检视|剖析/g;

function isContradicted(template: Template, { year, meeting }: Headline): boolean {
  const own = meetingOf(template.title);
  if (meeting !== null && own !== null && meeting !== own) return true;
  return year !== null && template.year !== undefined && year !== template.year;
}

/** True when the evidence alone says that the paper is the template's. */
export function fits(e: Evident): boolean {
  const { named, contradicted } = e;
  const least = e.local ? FIT.local : named ? FIT.named : e.specific ? FIT.specific : FIT.unnamed;
  if (contradicted && (e.recall < FIT.against.recall || e.precision < FIT.against.precision)) return false;
  if (e.recall >= least.recall && e.precision >= least.precision) return true;
  return e.recall === 1 && e.strength >= e.found * FIT.whole && e.precision >= FIT.withOwnParts;
}

/** True when what is there may be the beginning of the template's paper; `later`: causes or measures stand. */
export function begins(e: Evident, later: boolean): boolean {
  if (e.found === 0 || e.contradicted || e.precision < FIT.draftPrecision) return false;
  if (e.local) return e.beginning && !later;
  return e.named || e.specific || e.worded || (e.beginning && !later);
}

/** True when a rival has as much for it as the template that came first. */
export function rivals(e: Evident, rival: Evident, later: boolean): boolean {
  if (!begins(rival, later) || rival.strength < e.strength - FIT.even) return false;
  if (e.named !== rival.named) return rival.named;
  return e.beginning === rival.beginning || rival.beginning;
}
