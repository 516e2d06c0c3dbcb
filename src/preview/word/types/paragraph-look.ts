import type { Scalar } from '../../wire/object-type';
import { HostFailure } from '../../wire/host-failure';
import { restyleParagraph } from '../restyle';
import type { StoredLook } from '../store';
import type { World } from '../world';
import { number, oneOf } from './arguments';

/** The scalars of a paragraph that say how it looks and which style it has. */

const alignments = ['Left', 'Centered', 'Right', 'Justified'] as const;

/** Word measures `lineUnitBefore`/`lineUnitAfter` in lines of 12 points. */
const LINE = 12;

interface ParagraphLike {
  readonly id: number;
}

export function lookScalars(world: World): Record<string, Scalar<ParagraphLike>> {
  const measure = (key: Exclude<keyof StoredLook, 'alignment'>): Scalar<ParagraphLike> => ({
    get: ({ id }) => world.record(id).look[key],
    set: ({ id }, value) => world.store.setLook(id, { [key]: number(value, `Paragraph.${key}`) }),
  });
  const lines = (key: 'spaceBefore' | 'spaceAfter', name: string): Scalar<ParagraphLike> => ({
    get: ({ id }) => world.record(id).look[key] / LINE,
    set: ({ id }, value) => world.store.setLook(id, { [key]: number(value, `Paragraph.${name}`) * LINE }),
  });
  return {
    alignment: {
      get: ({ id }) => world.record(id).look.alignment,
      set: ({ id }, value) =>
        world.store.setLook(id, { alignment: oneOf(value, alignments, 'Paragraph.alignment') }),
    },
    firstLineIndent: measure('firstLineIndent'),
    leftIndent: measure('leftIndent'),
    rightIndent: measure('rightIndent'),
    lineSpacing: measure('lineSpacing'),
    spaceBefore: measure('spaceBefore'),
    spaceAfter: measure('spaceAfter'),
    lineUnitBefore: lines('spaceBefore', 'lineUnitBefore'),
    lineUnitAfter: lines('spaceAfter', 'lineUnitAfter'),
    outlineLevel: {
      get: ({ id }) => world.record(id).outlineLevel,
      set: ({ id }, value) => {
        const level = number(value, 'Paragraph.outlineLevel');
        if (!Number.isInteger(level) || level < 1 || level > 10)
          throw new HostFailure('InvalidArgument', 'Paragraph.outlineLevel');
        world.store.setOutlineLevel(id, level);
      },
    },
  };
}

/** `style` and `styleBuiltIn` over the paragraphs that an object covers; mixed ones answer `''`. */
export function styleScalars<S>(
  world: World,
  type: string,
  idsOf: (self: S) => readonly number[],
): Record<string, Scalar<S>> {
  const shared = (self: S, key: 'name' | 'builtIn'): string => {
    const values = new Set(
      idsOf(self).map((id) => {
        const { styleId } = world.record(id);
        return world.store.styles().find((style) => style.id === styleId)?.[key] ?? '';
      }),
    );
    const [only = ''] = values;
    return values.size === 1 ? only : '';
  };
  const assign = (self: S, key: 'name' | 'builtIn', value: unknown, member: string): void => {
    const style = world.store.styles().find((one) => one[key] === value);
    if (!style || value === 'Other') throw new HostFailure('InvalidArgument', `${type}.${member}`);
    for (const id of idsOf(self)) restyleParagraph(world, id, style.id);
  };
  return {
    style: {
      get: (self) => shared(self, 'name'),
      set: (self, value) => assign(self, 'name', value, 'style'),
    },
    styleBuiltIn: {
      get: (self) => shared(self, 'builtIn'),
      set: (self, value) => assign(self, 'builtIn', value, 'styleBuiltIn'),
    },
  };
}
