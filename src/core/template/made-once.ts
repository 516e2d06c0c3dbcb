import type { Template } from './schema';

/** What is made of a template, made once for each template object. */
export function madeOnce<T>(make: (template: Template) => T): (template: Template) => T {
  const known = new WeakMap<Template, { readonly made: T }>();
  return (template) => {
    let found = known.get(template);
    if (found === undefined) known.set(template, (found = { made: make(template) }));
    return found.made;
  };
}
