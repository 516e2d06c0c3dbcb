import type { LayoutStrings, MessageValues } from '../zh-CN/layout';

const font = (what: string) => ({
  face: (p: MessageValues) => `${what} is in ${p['face']}; it should be ${p['wantedFace']}`,
  size: (p: MessageValues) => `${what} is ${p['size']} pt; it should be ${p['wantedSize']} pt`,
  color: () => `${what} is not black`,
  highlight: () => `${what} is highlighted`,
  bold: () => `${what} is bold; it should not be`,
  emphasis: () => `${what} is italic or underlined`,
});

/** Words about layout. */
export const layout: LayoutStrings = {
  messages: {
    'layout-paper': {
      size: (p) =>
        `The paper size is ${p['width']} × ${p['height']} mm; it should be ${p['wantedWidth']} × ${p['wantedHeight']} mm`,
      landscape: () => 'The page is in landscape; it should be in portrait',
    },
    'layout-margins': {
      margins: (p) =>
        `The margins (top/bottom/left/right) are ${p['found']} mm; they should be ${p['wanted']} mm`,
    },
    'layout-lines-page': {
      lines: (p) =>
        `A page holds ${p['lines']} lines; it should hold ${p['wanted']} (they fit at a line pitch of ${p['fitting']} pt or less)`,
    },
    'layout-chars-line': {
      characters: (p) => `A line holds ${p['characters']} characters; it should hold ${p['wanted']}`,
    },
    'layout-pagenum': {
      missing: () => 'There are no page numbers',
      form: () => 'Page numbers should look like “— 1 —”',
      font: (p) => `Page numbers should be ${p['wantedSize']} pt ${p['wantedFace']}`,
      position: () => 'Page numbers should be on the right of odd pages and on the left of even ones',
      centred: () => 'Page numbers should be centred',
    },
    'layout-pitch': {
      exact: (p) => `Lines are exactly ${p['found']} pt apart; they should be ${p['wanted']} pt`,
      'at-least': (p) =>
        `Lines are at least ${p['found']} pt apart; they should be exactly ${p['wanted']} pt`,
      multiple: (p) => `Line spacing is ${p['found']}; it should be exactly ${p['wanted']} pt`,
    },
    'layout-indent': {
      'first-line': (p) =>
        `The first line is indented by ${p['found']} characters; it should be ${p['wanted']}`,
      hanging: (p) =>
        `The indent is a hanging one; the first line should be indented by ${p['wanted']} characters`,
      sides: () => 'The whole paragraph is indented; it should not be',
      spaces: (p) => `The indent is made of spaces; use a first-line indent of ${p['wanted']} characters`,
    },
    'layout-body-font': font('Some of the text'),
    'layout-slots': {
      missing: () =>
        'The Chinese font is not set as the East Asian font and will look different on other machines',
      theme: () => 'A theme font overrides the Chinese font that was set',
      marks: () => 'Quotes, dashes or ellipses use the Latin font and look narrow',
    },
    'layout-space': {
      space: (p) => `There are ${p['before']} pt above and ${p['after']} pt below; there should be none`,
    },
    'layout-title': {
      alignment: () => 'The title is not centred',
      indent: () => 'The title is indented, so it is off centre',
      ...font('The title'),
    },
    'layout-byline': {
      alignment: () => 'The name or date under the title is not centred',
      indent: () => 'The name or date under the title is indented, so it is off centre',
      ...font('The name or date under the title'),
    },
    'layout-level1': {
      'own-line': () => 'A level 1 heading shares its line with text',
      stop: () => 'A level 1 heading ends with a full stop',
      ...font('A level 1 heading'),
    },
    'layout-level2': {
      surplus: () => 'The font of a level 2 heading runs on past its full stop',
      ...font('A level 2 heading'),
    },
    'layout-number-style': {
      automatic: () => 'Some headings are numbered automatically and the others by hand',
      typed: () => 'Some headings are numbered by hand and the others automatically',
    },
    'layout-sign': {
      alignment: (p) => `The signature is not on the right, ${p['wanted']} characters in from the margin`,
      free: (p) =>
        `The signature is ${p['found']} characters in from the right margin; it should be ${p['wanted']}`,
    },
    'layout-date': {
      form: () => 'The date should read 2025年1月8日: Arabic digits, a full year, no leading zeros',
    },
    'layout-blank': {
      empty: () => 'An empty paragraph is used as spacing',
      break: () => 'There is a manual page break',
      trailing: () => 'There are spaces at the end of a paragraph',
    },
    'layout-toolong': { pages: (p) => `About ${p['pages']} pages; at most ${p['wanted']} are allowed` },
  },
  finding: ({ message, count, clause }) =>
    `${message}${count > 1 ? ` (${count} places)` : ''}${clause === null ? ' – worth checking' : ` – cf. GB/T 9704-2012, ${clause}`}.`,
  profiles: {
    custom: 'Customary (exactly 28 pt)',
    filled: 'Filled page (exactly 28.95 pt)',
    optical: 'Optical type area (exactly 29.45 pt)',
    grid: 'Page grid (22 lines × 28 characters)',
    local: 'Local rules (exactly 29 pt)',
  },
  reasons: {
    table: 'tables',
    field: 'fields',
    locked: 'locked content controls',
    picture: 'pictures or objects',
    'text-box': 'text boxes',
    revision: 'pending revisions',
    formula: 'formulas',
    'footer-text': 'footers with text of their own',
  },
  skipped: ({ list }) => `Left alone: ${list}.`,
  skippedOne: ({ reason, count }) => `${reason} (${count})`,
  listComma: ', ',
  cli: {
    describe:
      'set the layout of a copy (.docx): paper, margins, grid, styles, page numbers; not a character changes',
    check:
      'check the layout too: custom, filled, optical, grid, local, or a JSON file (default: not checked)',
    profile: 'layout: custom, filled, optical, grid, local, or a JSON file (default custom)',
    profileName: 'layout',
    done: ({ paragraphs, sections }) => `Set ${paragraphs} paragraphs and the pages of ${sections} sections.`,
    numbered: 'Added page numbers.',
    nothing: 'The layout is as it should be; there is nothing to set.',
    left: ({ count }) => `${count} more need other text and are left to you:`,
    written: ({ file }) => `Written to ${file}.`,
    dryRun: 'This was a dry run; nothing was written.',
  },
  panel: {
    title: 'Layout',
    hint: 'These papers are internal, so they follow GB/T 9704-2012 by custom, not by rule. Formatting is read only when you check the layout.',
    profile: 'Layout',
    own: 'Use a profile file…',
    removeOwn: 'Remove this layout',
    ownBad: 'This file cannot be used as a layout profile:',
    check: 'Check layout',
    checking: 'Checking the layout…',
    clean: 'The layout is as it should be.',
    findings: 'Layout findings',
    pageUnknown:
      '{app} does not report the page set-up or the exact line pitch, so paper, margins, pitch and page numbers were not checked.',
    walk: ({ count }) => (count > 1 ? 'Go through' : 'Show'),
    at: ({ step, count }) => `Place ${step} of ${count}`,
    preview: 'Preview',
    previewed: ({ paragraphs, spans }) =>
      `${paragraphs} paragraphs will be formatted (${spans} spans). Not a character changes; tables, pictures, fields and revisions are left alone, and emphasis stays.`,
    set: 'Apply',
    cancel: 'Cancel',
    done: ({ paragraphs }) => `Formatted ${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}.`,
    donePage: 'The page was set up too.',
    undoHint:
      '{app} cannot undo this in one step. “Take back” restores the former formatting; Ctrl+Z may take many presses.',
    undo: 'Take back',
    undone: ({ kept }) =>
      kept === 0
        ? 'The former formatting is back.'
        : `The former formatting is back; ${kept} places have other text now and were left alone.`,
    manual: 'To be set by hand',
    manualHint:
      '{app} does not let add-ins set these. Enter the figures yourself, or make a new document in the standard layout.',
    manualPage: ({ top, bottom, left, right }) =>
      `Layout → Margins → Custom: top ${top}, bottom ${bottom}, left ${left}, right ${right} cm; paper A4`,
    manualGrid: ({ lines, characters }) =>
      `Layout → Page Setup → Document Grid: lines and characters, ${characters} a line, ${lines} lines a page`,
    manualPitch: ({ pitch }) => `Home → Paragraph → Line spacing: exactly ${pitch} pt`,
    manualFooter: ({ footer, size, face, centred }) =>
      `Insert › Page Number: “— 1 —”, ${size} pt ${face}; ${centred ? 'centred' : 'different odd and even pages, right on odd and left on even ones'}; footer ${footer} cm from the edge`,
    saveAs: 'New document in the standard layout',
    saveAsHint:
      'Makes a new document from this one, with paper, margins, pitch, styles and page numbers set; this one stays as it is.',
    opened: 'The new document is open; save it in its window.',
    saved: ({ name }) => `Saved ${name}`,
    file: 'standard-layout',
    noFile:
      'This {app} does not give add-ins the document’s file. Enter the figures above by hand, or use gangju layout.',
    closed: 'This document is signed or protected against editing, so no new document was made from it.',
    failed: 'This could not be finished; the document is unchanged. Try again later.',
  },
};
