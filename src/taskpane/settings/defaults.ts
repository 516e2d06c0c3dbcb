import { defaultWishes } from '../../core/plan/default-wishes';
import type { PanelSettings } from './schema';

/** Settings of someone who has never changed any: the schema's defaults (a test compares them), ready without the schema. */
export const defaultPanelSettings: PanelSettings = {
  version: 1,
  template: 'auto',
  templates: [],
  last: '',
  live: true,
  check: { rules: {}, thresholds: {} },
  wishes: { ...defaultWishes },
  fonts: {},
  layouts: [],
  phrases: [],
  phrasing: { plain: false, favourites: [], recents: [] },
  ignores: { documents: {}, rules: [] },
};
