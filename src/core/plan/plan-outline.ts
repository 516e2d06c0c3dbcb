import { applyEdits } from '../document/apply';
import type { Paragraph } from '../document/types';
import { recognise } from '../outline/recognise';
import type { Outline } from '../outline/types';
import type { Template } from '../template/schema';
import { defaultWishes } from './default-wishes';
import { defaultLayout, figures, type LayoutSettings } from './gbt9704';
import { MOST_ATTEMPTS, type PlanJob, type Layout } from './job';
import { layOut } from './lay-out';
import { neighbours, toPlan } from './to-plan';
import type { LeftOut, Plan, Wishes } from './types';

/**
 * Plans what is missing and wished for: each heading where it belongs, written and looking like its
 * siblings, and the numbers behind it kept in sequence. Pure and idempotent: planning again after
 * applying finds nothing to do. To be sure of that, every plan is tried out and read again by the
 * recogniser; a heading that it would not know is written more plainly, and at last left out, since
 * a part that is not recognised would be inserted again at every click.
 *
 * A dimension or item whose section is missing brings its section along.
 *
 * @param outline What `recognise` found in `paragraphs` by `template`.
 * @param layout Fonts and sizes for a document that has nothing to copy.
 */
export function planOutline(
  paragraphs: readonly Paragraph[],
  outline: Outline,
  template: Template,
  wishes: Wishes = defaultWishes,
  layout: LayoutSettings = defaultLayout,
): Plan {
  if (paragraphs.length === 0) return { items: [], edits: [] };
  const job = { paragraphs, outline, template, wishes, figures: figures(layout), attempts: new Map() };
  const wished = layOut(job);
  if (wished.pieces.length + wished.renumberings.length === 0) return { items: [], edits: [] };
  return named(atRest(withLeftOut(settle(job), wished, job), job), wished, paragraphs);
}

/**
 * A plan after which there is nothing to plan. What was written anew or given up may be planned once the
 * others stand there; then the last part is given up too, until nothing moves any more.
 */
function atRest(settled: SettledPlan, job: PlanJob): Plan {
  const attempts = new Map(settled.attempts);
  let { plan } = settled;
  while (plan.edits.length > 0 && attempts.size > 0) {
    const paragraphs = applyEdits(job.paragraphs, plan.edits);
    const outline = recognise(paragraphs, job.template);
    const next = { ...job, paragraphs, outline, attempts: new Map() };
    if (withLeftOut(settle(next), layOut(next), next).plan.edits.length === 0) break;
    const last = plan.items.filter(({ kind }) => kind === 'heading').at(-1);
    if (last === undefined) return { items: [], edits: [] };
    attempts.set(last.key, MOST_ATTEMPTS);
    plan = toPlan(layOut({ ...job, attempts }), job.paragraphs);
  }
  return plan;
}

/** A plan and how often each of its parts was written anew for it. */
interface SettledPlan {
  readonly plan: Plan;
  readonly attempts: ReadonlyMap<string, number>;
}

/** Writes what is not understood more plainly, part by part, until the rest is. */
function settle(job: PlanJob): SettledPlan {
  const attempts = new Map<string, number>();
  const trial = { ...job, attempts };
  for (;;) {
    const layout = layOut(trial);
    const blocked = layout.blocked.filter(({ key }) => (attempts.get(key) ?? 0) < MOST_ATTEMPTS);
    for (const { key } of blocked) attempts.set(key, MOST_ATTEMPTS);
    if (blocked.length > 0) continue;
    const plan = toPlan(layout, job.paragraphs);
    if (plan.edits.length === 0) return { plan, attempts };
    const unknown = notUnderstood(plan, trial);
    if (unknown.length === 0) return { plan, attempts };
    for (const key of unknown) attempts.set(key, (attempts.get(key) ?? 0) + 1);
  }
}

/** Parts that were given up may have been so for the sake of others: each is tried once more beside the plan as it is. */
function withLeftOut(first: SettledPlan, wished: Layout, job: PlanJob): SettledPlan {
  let best = first;
  for (const key of keysLeft(best.plan, wished)) {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const attempts = new Map([...best.attempts, [key, attempt]]);
      const trial = { ...job, attempts };
      const layout = layOut(trial);
      if (layout.blocked.length > 0) break;
      const plan = toPlan(layout, job.paragraphs);
      if (plan.items.some((item) => item.key === key) && isStable(plan, job, attempts)) {
        best = { plan, attempts };
        break;
      }
    }
  }
  return best;
}

const keysLeft = ({ items }: Plan, { pieces }: Layout): readonly string[] => {
  const planned = new Set(items.map(({ key }) => key));
  return pieces.map(({ key }) => key).filter((key) => !planned.has(key));
};

/** True when nothing that the plan puts in would be planned again, and no number moves on. */
function isStable(plan: Plan, job: PlanJob, attempts: PlanJob['attempts']): boolean {
  const after = applyEdits(job.paragraphs, plan.edits);
  const outline = recognise(after, job.template);
  const again = layOut({ ...job, paragraphs: after, outline, attempts });
  return again.pieces.length + again.renumberings.length === 0;
}

/** The plan with the names of what it could not put in. */
function named(plan: Plan, wished: Layout, paragraphs: readonly Paragraph[]): Plan {
  const keys = new Set(keysLeft(plan, wished));
  const why = new Map(wished.blocked.map((one) => [one.key, one.why]));
  const left = wished.pieces.flatMap(({ key, heading, place }): LeftOut[] => {
    if (!keys.has(key)) return [];
    const [after, before] = neighbours(place, paragraphs);
    return [{ key, text: heading, after, before, why: why.get(key) ?? 'misread' }];
  });
  return left.length === 0 ? plan : { ...plan, left };
}

/** Keys of a plan that would be planned again after it is applied, as long as there are other ways. */
function notUnderstood(plan: Plan, job: PlanJob): string[] {
  const { template } = job;
  const after = applyEdits(job.paragraphs, plan.edits);
  const again = layOut({ ...job, paragraphs: after, outline: recognise(after, template) });
  const keys = new Set(again.pieces.map(({ key }) => key));
  const open = (key: string) => (job.attempts.get(key) ?? 0) < MOST_ATTEMPTS;
  const own = plan.items.map(({ key }) => key).filter((key) => keys.has(key) && open(key));
  if (own.length > 0 || keys.size + again.renumberings.length === 0) return own;
  // What was there before is no longer understood: the last new part is the likeliest reason.
  return plan.items
    .map(({ key }) => key)
    .filter((key) => !key.startsWith('renumber:') && open(key))
    .slice(-1);
}
