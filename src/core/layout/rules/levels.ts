import { fontFaults } from '../font-faults';
import { fault, judged, type Fault, type LayoutContext, type LayoutRule } from '../rule';
import { accepts, wantedFont } from '../wanted';

/** 一、: 黑体, 3号, a line of its own, not bold, without a full stop. */
export const level1: LayoutRule = {
  id: 'layout-level1',
  severity: 'info',
  clause: '7.3.3',
  check: (context) =>
    [...judged(context)].flatMap(({ index, part, look, text }) => {
      const fixed = { settable: false };
      if (part.lead?.role === 'level1')
        return [fault(index, 'own-line', {}, { ...fixed, end: part.lead.end })];
      if (part.role !== 'level1') return [];
      const end = text.trimEnd().length;
      if (text[end - 1] === '。') return [fault(index, 'stop', {}, { ...fixed, start: end - 1, end })];
      const wanted = wantedFont('level1', context.profile)!;
      return fontFaults(index, text, look.runs, [0, text.length], wanted, context.installed).slice(0, 1);
    }),
};

/** （一）: 楷体, 3号, not bold; where text follows, up to the first full stop and no further. */
export const level2: LayoutRule = {
  id: 'layout-level2',
  severity: 'info',
  clause: '7.3.3',
  check(context) {
    const wanted = wantedFont('level2', context.profile)!;
    return [...judged(context)].flatMap(({ index, part, look, text }) => {
      const lead = part.lead?.role === 'level2' && !part.lead.doubtful ? part.lead.end : 0;
      const to = part.role === 'level2' ? text.length : lead;
      if (to === 0) return [];
      const own = fontFaults(index, text, look.runs, [0, to], wanted, context.installed).slice(0, 1);
      return own.length > 0 || to === text.length ? own : surplus(context, index, text, to);
    });
  },
};

/** The heading's face going on behind its full stop. */
function surplus(
  { model, profile, installed }: LayoutContext,
  index: number,
  text: string,
  from: number,
): Fault[] {
  const body = profile.fonts.body;
  let end = from;
  for (const run of model.paragraphs[index]!.runs) {
    if (run.end <= from) continue;
    const stays = run.face !== null && accepts(profile.fonts.level2, run.face, installed);
    if (!stays || accepts(body, run.face, installed)) break;
    end = run.end;
  }
  return text.slice(from, end).trim() === '' ? [] : [fault(index, 'surplus', {}, { start: from, end })];
}

/** Where a run-in heading's own face ends by mistake, as `layout-level2` reports it; 0 for nowhere. */
export function surplusEnd(context: LayoutContext, index: number): number {
  const { lead } = context.parts[index]!;
  if (lead?.role !== 'level2' || lead.doubtful) return 0;
  return surplus(context, index, context.paragraphs[index]!.text, lead.end)[0]?.end ?? 0;
}
