import type { PanelStrings } from '../zh-CN/panel';

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** Words of the task pane. Names of sections and dimensions stay Chinese: they are the paper's own. */
export const panel: PanelStrings = {
  appName: 'Gangju',
  commands: {
    label: 'Main commands',
    check: 'Check structure',
    insert: 'Insert outline',
    settings: 'Settings',
    layout: 'Layout',
    compare: 'Compare',
    report: 'Report',
    back: 'Back',
    close: 'Close',
  },
  tabs: { label: 'Panel', structure: 'Structure', outline: 'Outline', phrasing: 'Phrasing' },
  boot: {
    loading: 'Connecting to {app}…',
  },
  screens: {
    hostMissing: {
      title: 'office.js did not load',
      body: 'The panel talks to {app} through Microsoft’s office.js, which cannot be reached now. Your document has not been touched.',
      steps: [
        'Check the network, then choose “Try again”.',
        'On an inner network, ask the administrator whether the OFFICE_JS address set at deployment can be reached.',
        'If the browser or a proxy blocks scripts, allow that address.',
      ],
    },
    notInHost: {
      title: 'Open this in {app}',
      body: 'This page is a panel of {app}. Opened by itself in a browser it has no document to read.',
      steps: [
        'In {app}, open Add-ins on the Home or Insert tab and choose Gangju.',
        'Without {app}, run the project’s preview (npm start) to try it.',
      ],
    },
    crashed: {
      title: 'Something went wrong in the panel',
      body: 'Your document has not been touched. Reload the panel and try again.',
    },
    ask: (p) => `Questions: ${p.ask}`,
    retry: 'Try again',
    reload: 'Reload the panel',
  },
  /** Leads to the page where a template is made of a notice. */
  pasteNotice: 'Paste a notice…',
  firstUse: {
    title: 'See how this paper is built',
    body: 'Reads the text once and shows which sections and aspects are there, how long they are, and what still needs work. Everything stays on this machine; nothing is uploaded.',
    steps: [
      'Check: see what is missing',
      'Choose any row: go to that place',
      'Insert: adds only what is missing; your text stays',
    ],
  },
  empty: 'The document does not say which meeting it is for yet. Choose one.',
  checking: {
    label: 'Checking…',
    reading: 'Reading the document…',
    recognising: 'Recognising the structure…',
    judging: 'Going through the rules…',
  },
  stale: { badge: 'Document changed', detail: 'Results from before the change', again: 'Check again' },
  verdict: {
    complete: 'All parts present',
    none: 'No template fits',
    'not-a-paper': 'This does not look like such a paper',
    noneHint: 'Below is the paper’s own structure; nothing is reported as missing.',
    choose: 'Check against a template…',
    progress: (p) => `${p.percent}% written`,
    slots: (p) => `; ${plural(p.count, 'blank')} to fill in`,
    completeClean: 'The structure is complete and nothing needs changing. Carry on writing.',
    missing: (p) => `${p.count} missing`,
    facts: (p) =>
      `Sections ${p.sections}/${p.ofSections} · aspects ${p.dimensions}/${p.ofDimensions} · ${p.characters} characters`,
    findings: (p) =>
      [
        p.errors > 0 ? plural(p.errors, 'error') : '',
        p.warnings > 0 ? `${p.warnings} to check` : '',
        p.infos > 0 ? plural(p.infos, 'hint') : '',
      ]
        .filter((part) => part !== '')
        .join(', ') || 'no findings',
    counts: (p) =>
      [
        p.errors > 0 ? plural(p.errors, 'error') : '',
        p.warnings > 0 ? `${p.warnings} to check` : '',
        p.infos > 0 ? plural(p.infos, 'hint') : '',
      ]
        .filter((part) => part !== '')
        .join(' · ') || 'no findings',
    template: (p) => `Template “${p.title}”`,
    announce: (p) => `Check finished: ${p.verdict}; ${p.findings}.`,
  },
  jump: {
    gone: 'The text has changed; this place is gone.',
    moved: 'This place has moved; you are at its new position.',
    after: 'It belongs after what is selected.',
    before: 'It belongs before what is selected.',
  },
  insert: {
    done: (p) => `${plural(p.count, 'part')} inserted`,
    renumbered: (p) => `, ${plural(p.count, 'number')} adjusted`,
    nothing: 'Nothing is missing; nothing was changed.',
    wouldAdd: (p) =>
      `“${p.title}” would add ${plural(p.count, 'part')}; the ${p.stays} already there stay as they are.`,
    wouldAddNothing: (p) => `Measured against “${p.title}”, nothing is missing.`,
    nothingChosen: 'Nothing is ticked; nothing was changed.',
    nothingFits: (p) => `${plural(p.count, 'part')} missing that cannot be added for you:`,
    undo: 'Remove again',
    undone: 'What was inserted has been removed.',
    unlike: (p) => `; ${plural(p.count, 'paragraph')} may look different from the rest; please check`,
  },
  fixed: {
    done: (p) => `${plural(p.count, 'place')} fixed`,
    undoHint: 'Press Ctrl+Z in {app} to undo.',
  },
  saved: {
    copied: 'Report copied.',
    file: (p) => `Saved ${p.name}`,
  },
  busy: { insert: 'Inserting…', fix: 'Fixing…', undo: 'Removing…', comment: 'Writing comments…' },
  notices: {
    readOnly: 'The document is read-only: it can be checked, not changed.',
    degraded: {
      'list-numbers': '{app} did not give the automatic numbers; checks of numbering may be incomplete.',
      revisions:
        'The document has pending revisions, and deleted text may have been read too. Accept or reject them first for a reliable check.',
      other: 'Part of the document could not be read; results may be incomplete.',
    },
    revisionsPending: 'The document has pending revisions; it was checked as if they were accepted.',
    settingsDamaged:
      'The saved settings could not be read. They were set aside, and the defaults are in use.',
    storageBlocked: 'The browser does not allow storage, so settings will be lost when this panel closes.',
    dismiss: 'Got it',
  },
};
