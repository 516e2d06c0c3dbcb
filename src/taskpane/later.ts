import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { prepareWords, type Area } from './area-words';

/** A view that is fetched, with the words it needs, when it is first shown. */
export function later<Props>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  ...areas: readonly Area[]
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [view] = await Promise.all([load(), prepareWords(...areas)]);
    return view;
  });
}
