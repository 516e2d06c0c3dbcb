import type { Finding } from '../../core/checks/types';

/** True for a blank that the product laid out itself: work to do, told in one line, and no fault of the paper. */
export function isOwnSlot({ rule, variant, severity }: Finding): boolean {
  return rule === 'placeholder' && variant === 'slot' && severity === 'info';
}
