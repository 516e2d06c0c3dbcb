import { HostObject, type Method, type ObjectType } from '../../wire/object-type';
import { HostFailure } from '../../wire/host-failure';
import * as editing from '../editing';
import type { StoreExtent } from '../store';
import type { RangeSelf, World } from '../world';
import { oneOf, stateOf, text } from './arguments';
import { getComments, insertComment } from './comments';
import { breakTypes } from './paragraph';
import { styleScalars } from './paragraph-look';
import * as places from './range-places';
import { reviewedFilter } from './reviewed-text';
import { newSearchOptions, search, type SearchOptions } from './search';

/** Methods that Range and Body have in common; `extentOf` says what the object covers now. */
export function textMethods<S>(
  world: World,
  extentOf: (self: S) => StoreExtent,
  insertLocations: readonly string[],
): Record<string, Method<S>> {
  return {
    getReviewedText: {
      call: (self, [version], where) => world.textIn(extentOf(self), reviewedFilter(version, where)),
    },
    search: {
      call: (self, [query, options], where) => {
        const how = options instanceof HostObject ? (options.self as SearchOptions) : newSearchOptions();
        return world.objects.ranges(search(world, extentOf(self), text(query, where), how, where));
      },
    },
    select: {
      call: (self, [mode], where) =>
        world.store.select(
          places.placeIn(extentOf(self), oneOf(mode ?? 'Select', places.selectPlaces, where)),
        ),
    },
    insertText: {
      writes: true,
      call: (self, [value, location], where) => {
        const at = oneOf(location, insertLocations, where);
        const extent = extentOf(self);
        const written = text(value, where);
        if (at === 'Replace') return world.objects.range(editing.replaceText(world, extent, written));
        return world.objects.range(
          editing.insertText(world, at === 'Start' || at === 'Before' ? extent.start : extent.end, written),
        );
      },
    },
    clear: {
      writes: true,
      call: (self) => {
        editing.replaceText(world, extentOf(self), '');
      },
    },
  };
}

export function createRangeType(world: World): ObjectType<RangeSelf> {
  const other = (value: unknown, where: string): StoreExtent =>
    value instanceof HostObject && value.type.name === 'Paragraph'
      ? world.whole((value.self as { id: number }).id)
      : stateOf<RangeSelf>(value, 'Range', where).extent;
  const common = textMethods<RangeSelf>(world, (self) => self.extent, [
    'Replace',
    'Start',
    'End',
    'Before',
    'After',
  ]);
  const ids = (self: RangeSelf): readonly number[] => world.idsIn(self.extent);
  return {
    name: 'Range',
    alive: ({ extent }) =>
      world.store.record(extent.start.paragraph) !== undefined &&
      world.store.record(extent.end.paragraph) !== undefined,
    scalars: {
      text: { get: ({ extent }) => world.textIn(extent) },
      isEmpty: { get: ({ extent }) => world.compare(extent.start, extent.end) === 0 },
      hyperlink: { get: () => null },
      ...styleScalars<RangeSelf>(world, 'Range', ids),
    },
    links: {
      font: (self) => world.objects.font(() => self.extent),
      paragraphs: (self) => world.objects.paragraphs(() => ids(self)),
      lists: (self) => world.objects.lists(() => ids(self)),
      parentBody: () => world.objects.body(),
      parentTableOrNullObject: (self) => {
        const level = world.record(self.extent.start.paragraph).tableNestingLevel;
        return level > 0 ? world.objects.table(level) : null;
      },
      parentContentControlOrNullObject: () => null,
      contentControls: () => world.objects.none('ContentControlCollection'),
      inlinePictures: () => world.objects.none('InlinePictureCollection'),
      tables: () => world.objects.none('TableCollection'),
    },
    methods: {
      ...common,
      getComments: getComments<RangeSelf>(world, ({ extent }) => extent),
      insertComment: insertComment<RangeSelf>(world, ({ extent }) => extent),
      insertText: {
        writes: true,
        call: (self, args, where) => {
          const written = common['insertText']?.call(self, args, where);
          // Documented: text at Start, End or Replace belongs to the range afterwards, Before and After do not.
          const location = String(args[1]).toLowerCase();
          if (written instanceof HostObject && location !== 'before' && location !== 'after') {
            const { extent } = written.self as RangeSelf;
            self.extent = location === 'replace' ? extent : places.union(world, self.extent, extent);
          }
          return written;
        },
      },
      insertParagraph: {
        writes: true,
        call: (self, [value, location], where) => {
          const before = oneOf(location, ['Before', 'After'], where) === 'Before';
          const anchor = before ? ids(self)[0] : ids(self).at(-1);
          return world.objects.paragraph(
            editing.insertParagraph(world, anchor as number, before ? 'before' : 'after', text(value, where)),
          );
        },
      },
      insertBreak: {
        writes: true,
        call: (self, [type, location], where) => {
          if (oneOf(type, breakTypes, where) !== 'Line') throw new HostFailure('NotImplemented', where);
          const before = oneOf(location, ['Before', 'After'], where) === 'Before';
          editing.insertText(world, before ? self.extent.start : self.extent.end, '\u000B');
        },
      },
      delete: { writes: true, call: (self) => editing.deleteExtent(world, self.extent) },
      getRange: {
        call: (self, [location], where) =>
          world.objects.range(
            places.placeIn(self.extent, oneOf(location ?? 'Whole', places.rangeLocations, where)),
          ),
      },
      getTextRanges: {
        call: (self, [marks, trim], where) =>
          world.objects.ranges(places.textRanges(world, self.extent, marks, trim === true, where)),
      },
      split: {
        call: (self, [marks, , trimDelimiters, trimSpacing], where) =>
          world.objects.ranges(
            places.textRanges(
              world,
              self.extent,
              marks,
              trimSpacing === true,
              where,
              trimDelimiters !== true,
            ),
          ),
      },
      expandTo: {
        call: (self, [range], where) =>
          world.objects.range(places.union(world, self.extent, other(range, where))),
      },
      expandToOrNullObject: {
        call: (self, [range], where) =>
          world.objects.range(places.union(world, self.extent, other(range, where))),
      },
      intersectWith: {
        call: (self, [range], where) => {
          const shared = places.intersection(world, self.extent, other(range, where));
          if (!shared) throw new HostFailure('ItemNotFound', where);
          return world.objects.range(shared);
        },
      },
      intersectWithOrNullObject: {
        call: (self, [range], where) => {
          const shared = places.intersection(world, self.extent, other(range, where));
          return shared && world.objects.range(shared);
        },
      },
      compareLocationWith: {
        call: (self, [range], where) => places.relation(world, self.extent, other(range, where)),
      },
    },
  };
}
