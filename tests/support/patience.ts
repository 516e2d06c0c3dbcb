import { configure } from '@testing-library/dom';

// A wait that ends early on a busy machine says nothing about the panel; one that never ends still fails.
if (typeof document !== 'undefined') configure({ asyncUtilTimeout: 20_000 });
