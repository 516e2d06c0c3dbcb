import { HostObject } from '../wire/object-type';
import type { ObjectModel } from '../wire/interpreter';
import { createBodyType } from './types/body';
import { collectionType } from './types/collections';
import { commentsType, createCommentType, createReplyType, repliesType } from './types/comments';
import { addinServiceType, createDocumentType, createSectionType, tableType } from './types/document';
import { createFontType } from './types/font';
import { createListItemType, createListType } from './types/lists';
import { createParagraphType } from './types/paragraph';
import { createRangeType } from './types/range';
import { newSearchOptions, searchOptionsType } from './types/search';
import type { World } from './world';

/** Puts the classes together over one document. */
export function createModel(world: World): ObjectModel {
  const paragraphType = createParagraphType(world);
  const rangeType = createRangeType(world);
  const fontType = createFontType(world);
  const bodyType = createBodyType(world);
  const listType = createListType(world);
  const listItemType = createListItemType(world);
  const sectionType = createSectionType(world);
  const commentType = createCommentType(world);
  const replyType = createReplyType();
  const paragraphsType = collectionType('ParagraphCollection');
  const rangesType = collectionType('RangeCollection');
  const listsType = collectionType('ListCollection');
  const sectionsType = collectionType('SectionCollection');

  const range = (extent: Parameters<World['track']>[0]): HostObject =>
    HostObject.of(rangeType, world.track(extent));

  world.objects = {
    paragraph: (id) => HostObject.of(paragraphType, { id }),
    paragraphs: (ids) =>
      HostObject.of(paragraphsType, { items: () => ids().map((id) => world.objects.paragraph(id)) }),
    range,
    ranges: (extents) => {
      // Computed once: the items of a search have to stay the same while the text changes.
      const items = extents.map(range);
      return HostObject.of(rangesType, { items: () => items });
    },
    font: (extent) => HostObject.of(fontType, { extent }),
    body: () => HostObject.of(bodyType, 'body'),
    list: (id) => HostObject.of(listType, { id }),
    lists: (ids) =>
      HostObject.of(listsType, {
        items: () => {
          const lists = ids().map((id) => world.record(id).list?.id);
          return [...new Set(lists)].flatMap((id) => (id === undefined ? [] : [world.objects.list(id)]));
        },
      }),
    listItem: (id) => HostObject.of(listItemType, { id }),
    table: (level) => HostObject.of(tableType, level),
    section: () => HostObject.of(sectionType, 'section'),
    sections: () => HostObject.of(sectionsType, { items: () => [world.objects.section()] }),
    comment: (comment) => HostObject.of(commentType, comment),
    comments: (list) =>
      HostObject.of(commentsType, { items: () => list().map((one) => world.objects.comment(one)) }),
    reply: (reply) => HostObject.of(replyType, reply),
    replies: ({ replies }) =>
      HostObject.of(repliesType, { items: () => replies.map((one) => world.objects.reply(one)) }),
    none: (type) => HostObject.of(collectionType(type), { items: () => [] }),
  };

  return {
    root: HostObject.of(createDocumentType(world), 'document'),
    create: (name) => {
      if (name === 'Microsoft.WordServices.SearchOptions')
        return HostObject.of(searchOptionsType, newSearchOptions());
      if (name === 'Microsoft.InternalService.AddinInternalService')
        return HostObject.of(addinServiceType, 'service');
      return null;
    },
  };
}
