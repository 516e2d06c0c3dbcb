import { fontFaults } from '../font-faults';
import { fault, judged, type Fault, type LayoutContext, type LayoutRule } from '../rule';
import { wantedFont } from '../wanted';

/** Centred, 2号, a face of the 小标宋 family, not bold, not indented. How its lines break is not judged. */
export const title: LayoutRule = {
  id: 'layout-title',
  severity: 'info',
  clause: '7.3.1',
  check: (context) => centred(context, 'title'),
};

/** Name and date under the title: 楷体, 3号, centred. */
export const byline: LayoutRule = {
  id: 'layout-byline',
  severity: 'info',
  clause: null,
  check: (context) => centred(context, 'byline'),
};

/** One fault a paragraph: where it stands goes before what it is written in. */
function centred(context: LayoutContext, role: 'title' | 'byline'): Fault[] {
  const { profile, installed } = context;
  return [...judged(context)].flatMap(({ index, part, look, text }) => {
    if (part.role !== role) return [];
    const whole = { end: text.length };
    if (look.alignment !== null && look.alignment !== 'Centered')
      return [fault(index, 'alignment', {}, whole)];
    const pushed = Math.max(Math.abs(look.firstLine ?? 0), Math.abs(look.left ?? 0)) > 1;
    if (pushed) return [fault(index, 'indent', {}, whole)];
    const wanted = wantedFont(role, profile)!;
    return fontFaults(index, text, look.runs, [0, text.length], wanted, installed).slice(0, 1);
  });
}
