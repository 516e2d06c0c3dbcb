import type { PanelHouseStrings } from '../zh-CN/panel-house';

/** Words of the settings page about the house and about the product. */
export const panelHouse: PanelHouseStrings = {
  house: {
    set: 'Set by the house; you may change it',
    locked: 'Set by the house for everybody',
    colon: ': ',
    places: {
      template: 'Template to begin with',
      templates: 'Templates',
      rules: 'Severities',
      thresholds: 'Figures',
      phrases: 'Phrases',
      layout: 'Layout',
      live: 'Check while writing',
      wishes: 'Options of the outline',
      fonts: 'Fonts',
    },
    make: 'Make a house profile',
    makeHint:
      'Writes the settings here as house.json. Beside the pages, every panel of the house begins with it; what is ticked nobody changes.',
    name: 'Name of the house',
    ask: 'Whom to ask',
    none: 'Not set',
    lock: 'Not to be changed',
    export: 'Export house profile',
  },
  about: {
    title: 'About',
    version: (p) => `Gangju ${p.version}`,
    house: (p) => `House profile: ${p.name}`,
    houseBad: 'The house profile (house.json) could not be used. Please tell your administrator:',
    copy: 'Copy details',
    copied: 'Copied. No text of the document is in it.',
    failed: 'The clipboard could not be written. Please copy the text below.',
    changes: 'Changes',
    noChanges: 'The changes cannot be fetched now.',
  },
};
