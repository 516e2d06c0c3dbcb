import { applyEdits } from '../document/apply';
import type { Paragraph } from '../document/types';
import { recognise } from '../outline/recognise';
import type { Outline } from '../outline/types';
import type { Template } from '../template/schema';
import { defaultWishes } from './default-wishes';
import { defaultLayout, figures, type LayoutSettings } from './gbt9704';
import { MOST_ATTEMPTS, type Job } from './job';
import { layOut } from './lay-out';
import { toPlan } from './to-plan';
import type { Plan, Wishes } from './types';

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
  const attempts = new Map<string, number>();
  const job = { paragraphs, outline, template, wishes, figures: figures(layout), attempts };
  for (;;) {
    const plan = toPlan(layOut(job), paragraphs);
    if (plan.edits.length === 0) return plan;
    const unknown = notUnderstood(plan, job);
    if (unknown.length === 0) return plan;
    for (const key of unknown) attempts.set(key, (attempts.get(key) ?? 0) + 1);
  }
}

/** Keys of a plan that would be planned again after it is applied, as long as there are other ways. */
function notUnderstood(plan: Plan, job: Job): string[] {
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
