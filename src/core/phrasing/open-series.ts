import type { Position } from '../document/types';
import type { Series, SeriesMember } from '../outline/types';
import { byPosition } from './place';

/** A series that is under way at a position, with how many members stand before it. */
export interface OpenSeries {
  readonly series: Series;
  readonly before: number;
}

/** The series under way at a position, outermost first. */
export function openAt(series: readonly Series[], at: Position): OpenSeries[] {
  const here = series.filter(({ members: [first] }) => first !== undefined && isBehind(first, at)).at(-1);
  if (here === undefined) return [];
  const before = here.members.filter((member) => isBehind(member, at)).length;
  return [{ series: here, before }, ...openAt(here.members[before - 1]?.inner ?? [], at)];
}

/** Every series and those inside, outer ones before inner ones. */
export function allSeries(series: readonly Series[]): Series[] {
  return series.flatMap((one) => [one, ...one.members.flatMap(({ inner }) => allSeries(inner))]);
}

/** True when the position is behind the whole enumerator. */
function isBehind({ behind }: SeriesMember, at: Position): boolean {
  return byPosition(behind, at) <= 0;
}
