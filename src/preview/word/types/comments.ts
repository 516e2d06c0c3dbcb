import type { HostObject, ObjectType } from '../../wire/object-type';
import { HostFailure } from '../../wire/host-failure';
import type { StoreExtent } from '../store';
import type { CommentSelf, ReplySelf } from '../comments';
import type { World } from '../world';
import { text } from './arguments';
import { collectionType, type CollectionSelf } from './collections';

export const commentsType: ObjectType<CollectionSelf> = collectionType('CommentCollection');
export const repliesType: ObjectType<CollectionSelf> = collectionType('CommentReplyCollection');

/** Who comments in the stand-in. */
const AUTHOR = { authorName: { get: () => 'Gangju' }, authorEmail: { get: () => '' } };

export function createCommentType(world: World): ObjectType<CommentSelf> {
  return {
    name: 'Comment',
    alive: (self) => world.comments.has(self),
    scalars: {
      ...AUTHOR,
      id: { get: ({ id }) => id },
      content: {
        get: ({ content }) => content,
        set: (self, value) => (self.content = text(value, 'Comment.content')),
      },
      resolved: {
        get: ({ resolved }) => resolved,
        set: (self, value) => (self.resolved = value === true),
      },
      creationDate: { get: ({ created }) => created.toISOString() },
    },
    links: { replies: (self) => world.objects.replies(self) },
    methods: {
      delete: { writes: true, call: (self) => world.comments.delete(self) },
      getRange: { call: ({ range }) => world.objects.range(range.extent) },
      reply: {
        writes: true,
        call: (self, [value], where) => world.objects.reply(world.comments.reply(self, text(value, where))),
      },
    },
  };
}

export function createReplyType(): ObjectType<ReplySelf> {
  return {
    name: 'CommentReply',
    scalars: { ...AUTHOR, id: { get: ({ id }) => id }, content: { get: ({ content }) => content } },
    links: {},
    methods: {},
  };
}

/** What Body, Range and Paragraph have in common. */
export function getComments<S>(world: World, extentOf: (self: S) => StoreExtent) {
  return {
    call: (self: S): HostObject => world.objects.comments(() => world.comments.within(extentOf(self))),
  };
}

/** Only a Range takes a comment; where nothing is, there is nothing to hang it on. */
export function insertComment<S>(world: World, extentOf: (self: S) => StoreExtent) {
  return {
    writes: true,
    call: (self: S, [value]: readonly unknown[], where: string): HostObject => {
      // #6746: the web refuses comments in some documents.
      if (world.faults.on.has('comments-not-allowed')) throw new HostFailure('NotAllowed', where);
      const content = text(value, where);
      if (content === '') throw new HostFailure('InvalidArgument', where);
      return world.objects.comment(world.comments.insert(extentOf(self), content));
    },
  };
}
