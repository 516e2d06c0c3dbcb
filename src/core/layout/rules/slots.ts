import { fault, judged, type Fault, type LayoutRule } from '../rule';

/** Faces written into the slots that decide: Chinese in the East Asian one, no theme beside it, marks of its kind. */
export const slots: LayoutRule = {
  id: 'layout-slots',
  severity: 'warning',
  clause: null,
  check: (context) =>
    [...judged(context)].flatMap(({ index, look }) => {
      const faults: Fault[] = [];
      for (const { start, end, slot, face, latin } of look.runs) {
        if (slot === null) continue;
        const last = faults[faults.length - 1];
        if (last?.variant === slot && last.end === start) faults[faults.length - 1] = { ...last, end };
        else faults.push(fault(index, slot, { face: face ?? '', latin: latin ?? '' }, { start, end }));
      }
      return faults;
    }),
};
