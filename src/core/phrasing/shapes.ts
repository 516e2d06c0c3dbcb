import { causeShapes } from './causes';
import { shapesFor } from './headlines';

/** What the points are about. */
export type ScaffoldKind = 'problems' | 'causes' | 'measures';

/** Shapes of headlines for a kind of point. */
export function shapesOf(
  kind: ScaffoldKind,
  plain: boolean,
): readonly { readonly id: string; readonly pattern: string }[] {
  if (kind === 'problems') return shapesFor(plain);
  if (kind === 'causes') return causeShapes.filter((shape) => !plain || shape.plain);
  const measures = [
    { id: 'plain', pattern: '改进…，回应…' },
    { id: 'image', pattern: '筑牢…，夯实…' },
    { id: 'effort', pattern: '在…上下功夫' },
  ];
  return measures.filter(({ id }) => !plain || id !== 'image');
}
