import type { ObjectType } from '../../wire/object-type';
import { HostFailure } from '../../wire/host-failure';
import * as editing from '../editing';
import type { World } from '../world';
import { getComments } from './comments';
import { oneOf, text } from './arguments';
import { breakTypes } from './paragraph';
import { styleScalars } from './paragraph-look';
import { textMethods } from './range';
import * as places from './range-places';

/** The body is what there is one of: it needs no state. */
export type BodySelf = 'body';

export function createBodyType(world: World): ObjectType<BodySelf> {
  const { store } = world;
  return {
    name: 'Body',
    scalars: {
      text: { get: () => world.textIn(world.bodyExtent()) },
      type: { get: () => 'MainDoc' },
      ...styleScalars<BodySelf>(world, 'Body', () => store.ids()),
    },
    links: {
      font: () => world.objects.font(() => world.bodyExtent()),
      paragraphs: () => world.objects.paragraphs(() => world.bodyIds()),
      lists: () => world.objects.lists(() => world.bodyIds()),
      parentBodyOrNullObject: () => null,
      parentSectionOrNullObject: () => world.objects.section(),
      parentSection: () => world.objects.section(),
      parentContentControlOrNullObject: () => null,
      contentControls: () => world.objects.none('ContentControlCollection'),
      inlinePictures: () => world.objects.none('InlinePictureCollection'),
      tables: () => world.objects.none('TableCollection'),
      footnotes: () => world.objects.none('NoteItemCollection'),
      endnotes: () => world.objects.none('NoteItemCollection'),
    },
    methods: {
      getComments: getComments<BodySelf>(world, () => world.bodyExtent()),
      ...textMethods<BodySelf>(world, () => world.bodyExtent(), ['Replace', 'Start', 'End']),
      getRange: {
        call: (_self, [location], where) =>
          world.objects.range(
            places.placeIn(world.bodyExtent(), oneOf(location ?? 'Whole', places.rangeLocations, where)),
          ),
      },
      insertParagraph: {
        writes: true,
        call: (_self, [value, location], where) => {
          const ids = store.ids();
          const start = oneOf(location, ['Start', 'End'], where) === 'Start';
          const anchor = (start ? ids[0] : ids[ids.length - 1]) as number;
          return world.objects.paragraph(
            editing.insertParagraph(world, anchor, start ? 'before' : 'after', text(value, where)),
          );
        },
      },
      insertBreak: {
        writes: true,
        call: (_self, [type, location], where) => {
          if (oneOf(type, breakTypes, where) !== 'Line') throw new HostFailure('NotImplemented', where);
          const { start, end } = world.bodyExtent();
          editing.insertText(
            world,
            oneOf(location, ['Start', 'End'], where) === 'Start' ? start : end,
            '\u000B',
          );
        },
      },
    },
  };
}
