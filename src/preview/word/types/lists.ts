import type { ObjectType } from '../../wire/object-type';
import { HostFailure } from '../../wire/host-failure';
import * as editing from '../editing';
import type { World } from '../world';
import { number, oneOf, text } from './arguments';
import type { ParagraphSelf } from './paragraph';

export interface ListSelf {
  readonly id: number;
}

const membersOf = (world: World, list: number, level?: number): number[] =>
  world.store.ids().filter((id) => {
    const membership = world.record(id).list;
    return membership?.id === list && (level === undefined || membership.level === level);
  });

export function createListType(world: World): ObjectType<ListSelf> {
  return {
    name: 'List',
    alive: ({ id }) => membersOf(world, id).length > 0,
    scalars: {
      id: { get: ({ id }) => id },
      levelExistences: {
        get: ({ id }) => Array.from({ length: 9 }, (_, level) => membersOf(world, id, level).length > 0),
      },
      levelTypes: { get: () => Array.from({ length: 9 }, () => 'Number') },
    },
    links: { paragraphs: ({ id }) => world.objects.paragraphs(() => membersOf(world, id)) },
    methods: {
      getLevelParagraphs: {
        call: ({ id }, [level], where) => {
          const wanted = number(level, where);
          return world.objects.paragraphs(() => membersOf(world, id, wanted));
        },
      },
      insertParagraph: {
        writes: true,
        call: ({ id }, [value, location], where) => {
          const at = oneOf(location, ['Start', 'End', 'Before', 'After'], where);
          const first = at === 'Start' || at === 'Before';
          const members = membersOf(world, id);
          const anchor = first ? members[0] : members.at(-1);
          if (anchor === undefined) throw new HostFailure('ItemNotFound', where);
          const made = editing.insertParagraph(world, anchor, first ? 'before' : 'after', text(value, where));
          // Before and After mean outside of the list.
          if (at === 'Before' || at === 'After') world.store.setList(made, null);
          return world.objects.paragraph(made);
        },
      },
    },
  };
}

export function createListItemType(world: World): ObjectType<ParagraphSelf> {
  const membership = (id: number): { id: number; level: number } => {
    const { list } = world.record(id);
    if (!list) throw new HostFailure('ItemNotFound', 'ListItem.level');
    return list;
  };
  return {
    name: 'ListItem',
    alive: ({ id }) => (world.store.record(id)?.list ?? null) !== null,
    scalars: {
      level: {
        get: ({ id }) => membership(id).level,
        set: ({ id }, value) =>
          world.store.setList(id, { id: membership(id).id, level: number(value, 'ListItem.level') }),
      },
      listString: { get: ({ id }) => world.store.listString(id) },
      siblingIndex: {
        get: ({ id }) => {
          const { id: list, level } = membership(id);
          return membersOf(world, list, level).indexOf(id);
        },
      },
    },
    links: {},
    methods: {},
  };
}
