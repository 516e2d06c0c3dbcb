import { HostFailure } from '../../wire/host-failure';
import { HostObject } from '../../wire/object-type';

/** Reads arguments as Word does: wrong ones are InvalidArgument at the member's location. */

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], where: string): T {
  // Word takes enumeration values in any case.
  const found = allowed.find((one) => one.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw new HostFailure('InvalidArgument', where);
  return found;
}

export function text(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new HostFailure('InvalidArgument', where);
  return value;
}

export function number(value: unknown, where: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new HostFailure('InvalidArgument', where);
  return value;
}

export function flag(value: unknown, where: string): boolean {
  if (typeof value !== 'boolean') throw new HostFailure('InvalidArgument', where);
  return value;
}

/** The state of an object argument of the given class. */
export function stateOf<S>(value: unknown, type: string, where: string): S {
  if (!(value instanceof HostObject) || value.type.name !== type)
    throw new HostFailure('InvalidArgument', where);
  return value.self as S;
}
