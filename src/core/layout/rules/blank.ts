import { fault, judged, type Fault, type LayoutContext, type LayoutRule } from '../rule';

/** Empty paragraphs, page breaks and trailing spaces in place of a layout. */
export const blank: LayoutRule = {
  id: 'layout-blank',
  severity: 'info',
  clause: null,
  check(context) {
    return [...empty(context), ...inside(context)].sort((a, b) => a.paragraph - b.paragraph);
  },
};

const FIXED = { settable: false };

/** Empty ones between paragraphs of the paper: one is allowed below each line of the front, any above the name. */
function empty({ parts, model, paragraphs }: LayoutContext): Fault[] {
  const faults: Fault[] = [];
  const roles = parts.map(({ role }) => role);
  const last = Math.max(roles.lastIndexOf('body'), roles.lastIndexOf('level3'));
  const front = /^(title|byline|salutation)$/;
  let above: (typeof roles)[number] | null = null;
  let run = 0;
  for (let i = 0; i < last; i++) {
    const role = roles[i]!;
    if (role !== 'blank') {
      above = role;
      run = 0;
      continue;
    }
    run++;
    const allowed = above === null || front.test(above) ? 1 : 0;
    const free = above === 'other' || model.paragraphs[i]?.hold !== null || paragraphs[i]!.inTable;
    if (!free && run > allowed && nextIs(roles, i)) faults.push(fault(i, 'empty', {}, FIXED));
  }
  return faults;
}

/** True when the next paragraph with text is the paper's own. */
function nextIs(roles: readonly string[], from: number): boolean {
  let i = from;
  while (roles[i] === 'blank') i++;
  return roles[i] !== 'other' && roles[i] !== undefined;
}

function inside(context: LayoutContext): Fault[] {
  return [...judged(context)].flatMap(({ index, part, look, text }) => {
    const faults: Fault[] = [];
    if (look.breaks > 0 && !/^(title|byline)$/.test(part.role)) faults.push(fault(index, 'break', {}, FIXED));
    const end = text.trimEnd().length;
    if (end > 0 && end < text.length && /^(body|level[123])$/.test(part.role))
      faults.push(fault(index, 'trailing', {}, { ...FIXED, start: end, end: text.length }));
    return faults;
  });
}
