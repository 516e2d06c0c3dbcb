import type { ObjectType } from '../../wire/object-type';
import { HostFailure } from '../../wire/host-failure';
import type { World } from '../world';
import { oneOf, text } from './arguments';
import { uniqueLocalId } from './paragraph';

export type DocumentSelf = 'document';

export function createDocumentType(world: World): ObjectType<DocumentSelf> {
  return {
    name: 'Document',
    scalars: {
      saved: { get: () => true },
      changeTrackingMode: {
        get: () => world.store.trackingMode(),
        set: (_self, value) =>
          world.store.setTrackingMode(
            oneOf(value, ['Off', 'TrackAll', 'TrackMineOnly'], 'Document.changeTrackingMode'),
          ),
      },
    },
    links: {
      body: () => world.objects.body(),
      sections: () => world.objects.sections(),
      contentControls: () => world.objects.none('ContentControlCollection'),
    },
    methods: {
      getSelection: { call: () => world.objects.range(world.store.selection()) },
      getParagraphByUniqueLocalId: {
        call: (_self, [wanted], where) => {
          const id = world.store.ids().find((one) => uniqueLocalId(one) === text(wanted, where));
          if (id === undefined) throw new HostFailure('ItemNotFound', where);
          return world.objects.paragraph(id);
        },
      },
      save: { call: () => null },
      _RegisterEvent: { call: () => null },
      _UnregisterEvent: { call: () => null },
    },
  };
}

export function createSectionType(world: World): ObjectType<'section'> {
  return {
    name: 'Section',
    scalars: {},
    links: { body: () => world.objects.body() },
    methods: {
      getNext: {
        call: (_self, _args, where) => {
          throw new HostFailure('ItemNotFound', where);
        },
      },
      getNextOrNullObject: { call: () => null },
    },
  };
}

/** Tables are read paragraph by paragraph; of the table itself only the depth is known. */
export const tableType: ObjectType<number> = {
  name: 'Table',
  scalars: { nestingLevel: { get: (level) => level } },
  links: {},
  methods: {},
};

/** Answers the client's start-up message. */
export const addinServiceType: ObjectType<'service'> = {
  name: 'AddinInternalService',
  scalars: {},
  links: {},
  methods: { notifyActionHandlerReady: { call: () => null } },
};
