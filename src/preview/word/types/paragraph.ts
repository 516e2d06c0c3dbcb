import type { ObjectType } from '../../wire/object-type';
import { HostFailure } from '../../wire/host-failure';
import * as editing from '../editing';
import { restyle } from '../restyle';
import type { World } from '../world';
import { getComments } from './comments';
import { number, oneOf, text } from './arguments';
import { lookScalars, styleScalars } from './paragraph-look';
import { placeIn, rangeLocations, selectPlaces, textRanges } from './range-places';
import { reviewedFilter } from './reviewed-text';
import { newSearchOptions, search, type SearchOptions } from './search';
import { HostObject } from '../../wire/object-type';

export interface ParagraphSelf {
  readonly id: number;
}

export function createParagraphType(world: World): ObjectType<ParagraphSelf> {
  const { store } = world;
  const neighbour = (id: number, step: number): HostObject | null => {
    const ids = world.bodyIds();
    const at = ids.indexOf(id);
    const other = at < 0 ? undefined : ids[at + step];
    return other === undefined ? null : world.objects.paragraph(other);
  };
  const required = (object: HostObject | null, where: string): HostObject => {
    if (!object) throw new HostFailure('ItemNotFound', where);
    return object;
  };
  const listOf = (id: number, where: string): number => {
    const { list } = world.record(id);
    if (!list) throw new HostFailure('ItemNotFound', where);
    return list.id;
  };
  const guardListItem = (id: number): void => {
    // #5335, #5901: the whole sync fails, not only this item.
    if (world.faults.on.has('list-items-fail') && world.record(id).list)
      throw new HostFailure('GeneralException', 'Paragraph.listItem');
  };
  return {
    name: 'Paragraph',
    alive: ({ id }) => store.record(id) !== undefined,
    scalars: {
      text: { get: ({ id }) => world.paragraphText(id) },
      ...styleScalars<ParagraphSelf>(world, 'Paragraph', ({ id }) => [id]),
      ...lookScalars(world),
      isListItem: { get: ({ id }) => world.record(id).list !== null },
      isLastParagraph: { get: ({ id }) => store.ids().at(-1) === id },
      tableNestingLevel: { get: ({ id }) => world.record(id).tableNestingLevel },
      uniqueLocalId: { get: ({ id }) => uniqueLocalId(id) },
    },
    links: {
      font: ({ id }) => world.objects.font(() => world.content(id)),
      listItem: ({ id }) => {
        listOf(id, 'Paragraph.listItem');
        guardListItem(id);
        return world.objects.listItem(id);
      },
      listItemOrNullObject: ({ id }) => {
        guardListItem(id);
        return world.record(id).list ? world.objects.listItem(id) : null;
      },
      list: ({ id }) => world.objects.list(listOf(id, 'Paragraph.list')),
      listOrNullObject: ({ id }) => {
        const { list } = world.record(id);
        return list ? world.objects.list(list.id) : null;
      },
      parentBody: () => world.objects.body(),
      parentTableOrNullObject: ({ id }) => tableOf(world, id),
      parentTable: ({ id }) => required(tableOf(world, id), 'Paragraph.parentTable'),
      parentContentControlOrNullObject: () => null,
      contentControls: () => world.objects.none('ContentControlCollection'),
      inlinePictures: () => world.objects.none('InlinePictureCollection'),
      footnotes: () => world.objects.none('NoteItemCollection'),
      endnotes: () => world.objects.none('NoteItemCollection'),
    },
    methods: {
      getComments: getComments<ParagraphSelf>(world, ({ id }) => world.content(id)),
      getNext: { call: ({ id }, _a, where) => required(neighbour(id, 1), where) },
      getNextOrNullObject: { call: ({ id }) => neighbour(id, 1) },
      getPrevious: { call: ({ id }, _a, where) => required(neighbour(id, -1), where) },
      getPreviousOrNullObject: { call: ({ id }) => neighbour(id, -1) },
      getRange: {
        call: ({ id }, [location], where) => {
          const wanted = oneOf(location ?? 'Whole', rangeLocations, where);
          const extent = wanted === 'Whole' || wanted === 'After' ? world.whole(id) : world.content(id);
          return world.objects.range(placeIn(extent, wanted));
        },
      },
      getTextRanges: {
        call: ({ id }, [marks, trim], where) =>
          world.objects.ranges(textRanges(world, world.content(id), marks, trim === true, where)),
      },
      getReviewedText: {
        call: ({ id }, [version], where) => world.textIn(world.content(id), reviewedFilter(version, where)),
      },
      search: {
        call: ({ id }, [query, options], where) => {
          const how = options instanceof HostObject ? (options.self as SearchOptions) : newSearchOptions();
          return world.objects.ranges(search(world, world.content(id), text(query, where), how, where));
        },
      },
      select: {
        call: ({ id }, [mode], where) => {
          store.select(placeIn(world.content(id), oneOf(mode ?? 'Select', selectPlaces, where)));
        },
      },
      insertText: {
        writes: true,
        call: ({ id }, [value, location], where) => {
          const at = oneOf(location, ['Replace', 'Start', 'End'], where);
          const content = world.content(id);
          const written = text(value, where);
          if (at === 'Replace') return world.objects.range(editing.replaceText(world, content, written));
          return world.objects.range(
            editing.insertText(world, at === 'Start' ? content.start : content.end, written),
          );
        },
      },
      insertParagraph: {
        writes: true,
        call: ({ id }, [value, location], where) => {
          const side = oneOf(location, ['Before', 'After'], where) === 'Before' ? 'before' : 'after';
          return world.objects.paragraph(editing.insertParagraph(world, id, side, text(value, where)));
        },
      },
      insertBreak: {
        writes: true,
        call: ({ id }, [type, location], where) => {
          // Only soft breaks: page and section breaks are no part of what the add-in writes.
          if (oneOf(type, breakTypes, where) !== 'Line') throw new HostFailure('NotImplemented', where);
          const at = oneOf(location, ['Before', 'After'], where);
          const content = world.content(id);
          editing.insertText(world, at === 'Before' ? content.start : content.end, '\u000B');
        },
      },
      clear: {
        writes: true,
        call: ({ id }) => {
          editing.replaceText(world, world.content(id), '');
        },
      },
      delete: { writes: true, call: ({ id }) => editing.deleteParagraph(world, id) },
      detachFromList: {
        writes: true,
        call: ({ id }, _args, where) => {
          const { on } = world.faults;
          if (on.has('detach-throws') && !world.record(id).list)
            throw new HostFailure('GeneralException', where);
          store.setList(id, null);
          if (on.has('detach-clears-style')) restyle(world, id, 'Normal');
        },
      },
      attachToList: {
        writes: true,
        call: ({ id }, [listId, level], where) => {
          // Documented: fails on a paragraph that is already in a list.
          if (world.record(id).list) throw new HostFailure('InvalidArgument', where);
          const list = number(listId, where);
          if (!store.ids().some((other) => world.record(other).list?.id === list))
            throw new HostFailure('ItemNotFound', where);
          if (world.faults.on.has('attach-list-paragraph')) restyle(world, id, 'ListParagraph');
          store.setList(id, { id: list, level: number(level ?? 0, where) });
          // #6524: the paragraph loses its own indents to the list's.
          store.setLook(id, { leftIndent: 0, firstLineIndent: 0 });
          return world.objects.list(list);
        },
      },
      startNewList: {
        writes: true,
        call: ({ id }, _args, where) => {
          if (world.record(id).list) throw new HostFailure('InvalidArgument', where);
          const list = store.newList();
          store.setList(id, { id: list, level: 0 });
          return world.objects.list(list);
        },
      },
    },
  };
}

export const breakTypes = [
  'Page',
  'Next',
  'SectionNext',
  'SectionContinuous',
  'SectionEven',
  'SectionOdd',
  'Line',
] as const;

/** A GUID-like text made from the id: stable for the session, as in Word. */
export const uniqueLocalId = (id: number): string =>
  `{00000000-0000-4000-8000-${id.toString(16).padStart(12, '0').toUpperCase()}}`;

function tableOf(world: World, id: number): HostObject | null {
  const { tableNestingLevel } = world.record(id);
  return tableNestingLevel > 0 ? world.objects.table(tableNestingLevel) : null;
}
