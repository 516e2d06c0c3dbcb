import { createMemoryWord } from '../../src/preview/word/memory-word';
import type { WireAction, ObjectPath, RequestBody } from '../../src/preview/wire/request';

/** Requests as office.js would send them, written out by hand: what the wire itself promises. */

const path = (
  Id: number,
  ObjectPathType: number,
  Name = '',
  parent?: number,
  args: unknown[] = [],
): ObjectPath => ({
  Id,
  ObjectPathType,
  Name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: args },
});
const action = (
  Id: number,
  ActionType: number,
  ObjectPathId: number,
  more: Partial<WireAction> = {},
): WireAction => ({
  Id,
  ActionType,
  ObjectPathId,
  Name: '',
  ...more,
});
const body = (paths: ObjectPath[], actions: WireAction[], AutoKeepReference = false): RequestBody => ({
  AutoKeepReference,
  ObjectPaths: Object.fromEntries(paths.map((p) => [p.Id, p])),
  Actions: actions,
});

const toParagraphs = [path(1, 1), path(2, 4, 'Body', 1), path(3, 4, 'Paragraphs', 2)];

describe('rich-API interpreter', () => {
  it('answers a query on a collection with PascalCase keys and one reference an item', () => {
    const { session } = createMemoryWord(['一', '二']);
    const response = session.execute(
      body(
        toParagraphs,
        [action(9, 2, 3, { QueryInfo: { Select: ['items/text', 'items/font/size'] } })],
        true,
      ),
    );
    expect(response.Results).toEqual([
      {
        ActionId: 9,
        Value: {
          _Items: [
            { _ReferenceId: 'ref:1', Text: '一', Font: { Size: 10.5 } },
            { _ReferenceId: 'ref:2', Text: '二', Font: { Size: 10.5 } },
          ],
        },
      },
    ]);
  });

  it('finds a kept object again, and no longer after it was given up', () => {
    const { session } = createMemoryWord(['一', '二']);
    const first = [...toParagraphs, path(4, 3, 'GetFirst', 3)];
    session.execute(body(first, [action(1, 3, 4, { Name: '_KeepReference' })]));
    const again = body([path(7, 6, 'ref:1')], [action(2, 2, 7, { QueryInfo: { Select: ['text'] } })]);
    expect(session.execute(again).Results[0]?.Value).toEqual({ _ReferenceId: 'ref:1', Text: '一' });
    session.execute(
      body(
        [path(1, 1)],
        [action(3, 3, 1, { Name: '_RemoveReference', ArgumentInfo: { Arguments: ['ref:1'] } })],
      ),
    );
    expect(session.execute(again).Error).toMatchObject({ Code: 'InvalidObjectPath', ActionIndex: 0 });
  });

  it('keeps what was done before the failing action and names it', () => {
    const { session, lines } = createMemoryWord(['一']);
    const paths = [
      ...toParagraphs,
      path(4, 3, 'GetFirst', 3),
      path(5, 3, 'InsertParagraph', 4, ['甲', 'After']),
      path(6, 3, 'InsertParagraph', 4, ['乙', 'Sideways']),
    ];
    const response = session.execute(body(paths, [action(1, 1, 5), action(2, 1, 6), action(3, 1, 5)]));
    expect(response.Results).toHaveLength(1);
    expect(response.Error).toMatchObject({
      Code: 'InvalidArgument',
      Location: 'Paragraph.insertParagraph',
      ActionIndex: 1,
    });
    expect(lines()).toEqual(['一', '甲']);
  });

  it('answers traces both as a result and as an id', () => {
    const { session } = createMemoryWord(['一']);
    const response = session.execute(body([path(1, 1)], [action(5, 5, 1), action(6, 1, 1)]));
    expect(response.TraceIds).toEqual([5]);
    expect(response.Results.map((r) => r.ActionId)).toEqual([5, 6]);
  });

  it('answers a null object with null and refuses to use it', () => {
    const { session } = createMemoryWord(['一']);
    const paths = [...toParagraphs, path(4, 3, 'GetFirst', 3), path(5, 3, 'GetNextOrNullObject', 4)];
    expect(session.execute(body(paths, [action(1, 1, 5)])).Results[0]?.Value).toBeNull();
    const used = session.execute(body(paths, [action(1, 3, 5, { Name: 'Delete' })]));
    expect(used.Error?.Code).toBe('ItemNotFound');
  });

  it.each([
    ['1.3', 'ApiNotFound'],
    ['1.4', undefined],
  ])('refuses members above the advertised set %s: %s', (set, code) => {
    const { session } = createMemoryWord(['一'], { set });
    const response = session.execute(
      body(
        [path(1, 1), path(2, 4, 'Body', 1)],
        [action(1, 3, 2, { Name: 'GetReviewedText', ArgumentInfo: { Arguments: ['Current'] } })],
      ),
    );
    expect(response.Error?.Code).toBe(code);
  });

  it('says that it lacks what Word has at this set', () => {
    const { session } = createMemoryWord(['一'], { set: 'latest' });
    const response = session.execute(
      body(
        [path(1, 1), path(2, 4, 'Body', 1)],
        [action(1, 3, 2, { Name: 'GetOoxml', ArgumentInfo: { Arguments: [] } })],
      ),
    );
    expect(response.Error?.Code).toBe('NotImplemented');
  });

  it('refuses to set what can only be read', () => {
    const { session } = createMemoryWord(['一']);
    const paths = [...toParagraphs, path(4, 3, 'GetFirst', 3)];
    const response = session.execute(
      body(paths, [action(1, 4, 4, { Name: 'Text', ArgumentInfo: { Arguments: ['二'] } })]),
    );
    expect(response.Error?.Code).toBe('InvalidArgument');
  });

  it('does not take a typing error in a fault or a set for no fault', () => {
    expect(() => createMemoryWord([], { faults: ['stale-paragraph'] })).toThrow(RangeError);
    expect(() => createMemoryWord([], { set: '2.0' })).toThrow(RangeError);
  });
});
