import type { PanelHouseStrings } from '../zh-CN/panel-house';

/** Words of the settings page about the house and about the product. */
export const panelHouse: PanelHouseStrings = {
  house: {
    set: 'Set by your organisation; you can change it',
    locked: 'Set by your organisation for everyone',
    colon: ': ',
    places: {
      template: 'Starting template',
      templates: 'Templates',
      rules: 'Severity of rules',
      thresholds: 'Limits',
      phrases: 'Phrases',
      layout: 'Layout',
      live: 'Check while writing',
      wishes: 'Outline options',
      fonts: 'Fonts',
    },
    make: 'Make a house profile',
    makeHint:
      'Saves these settings as house.json. Put it beside the add-in’s pages, and every panel starts with it; what is ticked cannot be changed.',
    name: 'Name of the organisation',
    ask: 'Who to ask',
    none: 'Not set',
    lock: 'Locked',
    export: 'Export house profile',
  },
  about: {
    title: 'About',
    version: (p) => `Gangju ${p.version}`,
    house: (p) => `House profile: ${p.name}`,
    houseBad: 'The house profile (house.json) could not be used. Please tell your administrator:',
    copy: 'Copy details',
    copied: 'Copied. It contains no text from the document.',
    failed: 'Could not copy to the clipboard. Please copy the text below.',
    changes: 'Changes',
    noChanges: 'The list of changes is not available right now.',
  },
};
