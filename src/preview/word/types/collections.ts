import type { HostObject, ObjectType, Method } from '../../wire/object-type';
import { HostFailure } from '../../wire/host-failure';

/** A collection computes its items anew at each use, as Word does. */
export interface CollectionSelf {
  readonly items: () => readonly HostObject[];
}

/** What every collection of Word offers. */
export function collectionType(
  name: string,
  methods: Record<string, Method<CollectionSelf>> = {},
): ObjectType<CollectionSelf> {
  const at = (self: CollectionSelf, index: number, where: string): HostObject => {
    const item = self.items().at(index);
    if (!item) throw new HostFailure('ItemNotFound', where);
    return item;
  };
  return {
    name,
    scalars: {},
    links: {},
    items: (self) => self.items(),
    methods: {
      getItem: { call: (self, [index], where) => at(self, Number(index), where) },
      getFirst: { call: (self, _args, where) => at(self, 0, where) },
      getFirstOrNullObject: { call: (self) => self.items()[0] ?? null },
      getLast: { call: (self, _args, where) => at(self, -1, where) },
      getLastOrNullObject: { call: (self) => self.items().at(-1) ?? null },
      getCount: { call: (self) => self.items().length },
      ...methods,
    },
  };
}
