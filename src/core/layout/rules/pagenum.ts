import type { FooterLook, SectionLook } from '../model';
import { estimate } from '../page-lines';
import type { Face, LayoutProfile } from '../profile/schema';
import { fault, type LayoutRule } from '../rule';
import { accepts, type Installed } from '../wanted';

/** A number between two dashes of one character. */
const FORM = /^[—―]\s?#\s?[—―]$/;

/** A page number in every section: `— 1 —`, 4号 宋体, outside or in the middle. */
export const pageNumber: LayoutRule = {
  id: 'layout-pagenum',
  severity: 'info',
  clause: '7.5',
  check(context) {
    const { model, profile, installed } = context;
    if (estimate(context).pages <= 1 && (model.sections ?? []).length <= 1) return [];
    return (model.sections ?? []).flatMap((section) => {
      const variant = problemOf(section, model.oddAndEven, profile, installed);
      if (variant === null) return [];
      const { names, size } = profile.fonts.pageNumber;
      return [fault(section.first, variant, { wantedFace: names[0]!, wantedSize: size })];
    });
  },
};

/** What is wrong with a section's page number; `null` where it is as wanted. */
export function problemOf(
  { footers }: Pick<SectionLook, 'footers'>,
  oddAndEven: boolean,
  { pageNumber: wanted, fonts }: LayoutProfile,
  installed: Installed,
): string | null {
  const { odd, even } = footers;
  const shown = oddAndEven ? [odd, even] : [odd];
  if (!shown.every((footer) => footer?.numbered === true)) return 'missing';
  const looks = shown as FooterLook[];
  if (!looks.every(({ text }) => FORM.test(text.trim()))) return 'form';
  if (!looks.every((footer) => inFace(footer, fonts.pageNumber, installed))) return 'font';
  const centred = looks.every(({ alignment }) => alignment === 'Centered');
  const outside = oddAndEven && odd?.alignment === 'Right' && even?.alignment !== 'Right' && !centred;
  const right = wanted.position === 'centred' ? centred : outside || (wanted.centredToo && centred);
  if (right) return null;
  return wanted.position === 'centred' ? 'centred' : 'position';
}

function inFace({ face, size }: FooterLook, wanted: Face, installed: Installed): boolean {
  return (face === null || accepts(wanted, face, installed)) && (size === null || size === wanted.size);
}
