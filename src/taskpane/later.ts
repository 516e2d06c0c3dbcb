import { prepareCheckWords } from './check-words';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A view that is fetched, with the words it needs, when it is first shown. */
export function later<Props>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [view] = await Promise.all([
      load(),
      import('./page-words').then(({ preparePageWords }) => preparePageWords()),
      prepareCheckWords(),
    ]);
    return view;
  });
}
