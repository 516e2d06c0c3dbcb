import type { World } from './world';

/** Gives a paragraph a style as the object model means it: direct formatting goes, unless that is decided otherwise. */
export function restyleParagraph(world: World, id: number, styleId: string): void {
  const before = world.record(id);
  world.store.setStyle(id, styleId);
  if (world.faults.on.has('style-keeps-direct')) {
    world.store.setLook(id, before.look);
    let at = 0;
    for (const run of before.runs) {
      world.store.setFont(id, at, at + run.text.length, run.font);
      at += run.text.length;
    }
  }
  // #6524: a style does not end list membership.
  if (before.list && world.faults.on.has('inherit-list')) world.store.setList(id, before.list);
}

/** Gives a paragraph a built-in style, where the document has it. */
export function restyle(world: World, id: number, builtIn: string): void {
  const style = world.store.styles().find((one) => one.builtIn === builtIn);
  if (style) world.store.setStyle(id, style.id);
}
