import type { CliStrings } from '../zh-CN/cli';

const place = (p: { after: string; before: string }): string => {
  if (p.after === '' && p.before === '') return '';
  if (p.after === '') return `before “${p.before}”`;
  return p.before === '' ? `after “${p.after}”` : `between “${p.after}” and “${p.before}”`;
};

const notIn = ({ texts, where }: { texts: readonly string[]; where: string }): string =>
  `not inserted: ${texts.map((text) => `“${text}”`).join(', ')}${where === '' ? '' : ` (${where})`}`;

/** Words of the command line. */
export const cli: CliStrings = {
  description:
    'Gangju: checks and completes the structure of self-examination papers. Everything happens on this machine; nothing is sent.',
  help: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    globalOptions: 'Global options:',
    showHelp: 'show help',
    helpCommand: 'show help for a command',
    version: 'show the version',
    optionsWord: '[options]',
    commandWord: '[command]',
    choices: (list) => `(one of: ${list})`,
    default: (value) => `(default: ${value})`,
    examples:
      '\nExamples:\n  gangju check paper.docx\n  gangju check --format csv folder/ > summary.csv\n  gangju outline paper.docx -o completed.docx\n\nExit status: 0: no errors found; 1: errors found; 2: wrong usage, or a file could not be read.\n',
    check: 'check files (a folder: every .docx and .txt in it; -: text from standard input)',
    explain: 'show why each heading was recognised, and why near misses were not',
    outline: 'insert the missing headings into a copy; everything else stays byte for byte',
    fix: 'apply mechanical corrections by rule, into a copy',
    annotate: 'write the findings as comments into a copy; the text stays as it is',
    outputFolder: 'the folder that the copies go to',
    overlap: 'compare papers with earlier ones and with colleagues’: what is the same, and how much',
    overlapToo: 'also show what these papers share with one another',
    mine: 'an earlier paper of the author (may be repeated)',
    others: 'colleagues’ papers: a file or folder (may be repeated)',
    boilerplate:
      'the office’s model text or notice: what comes from it is not counted for any pair, and long passages from it are listed separately (may be repeated)',
    templates: 'list the built-in templates',
    makeTemplate:
      'make a template from a notice (or from a paper); what the notice leaves open is asked, never guessed',
    from: 'instead of a notice: use the aspects and parts of this paper',
    answer: 'answer a question (may be repeated), such as --answer voice=person',
    explainNotice: 'list every enumeration that could be the aspects, with the evidence for and against it',
    notice: 'for this run only: check against the template that this notice makes',
    files: 'files or folders',
    file: 'file (.docx or .txt)',
    template: 'id of a built-in template, or a JSON file (default: the one that fits best)',
    format: 'output format',
    settings: 'settings of the rules (JSON file)',
    house: 'house profile (house.json): sets the template, settings and layout to start from',
    lang: 'language',
    progress: 'show progress even when not on a terminal',
    output: 'file to write',
    inPlace: 'change the file itself (a .bak copy is kept)',
    force: 'overwrite an existing output file',
    allowSigned: 'change a signed file too (its signature becomes void)',
    allowProtected: 'change a file that is protected against editing too',
    scaffold: 'number of scaffold points (一是…) under each inserted aspect (0–9, by default 3)',
    only: 'insert only these (such as section:cases dimension:style)',
    noItems: 'do not list causes and measures by aspect where the section is empty or new',
    noTitle: 'do not insert a title when there is none',
    noPreamble: 'do not insert a preamble when there is none',
    dryRun: 'only list what would be done',
    rules: 'rule ids; all: every rule with a mechanical correction',
    names: {
      files: 'file…',
      file: 'file',
      output: 'output',
      folder: 'folder',
      template: 'template',
      settings: 'settings',
      house: 'house',
      count: 'n',
      keys: 'part…',
      rules: 'rule…',
      notice: 'notice',
      paper: 'paper',
      answer: 'id=value',
    },
  },
  usage: {
    unknownOption: (p) => `Unknown option: ${p.about}`,
    unknownCommand: (p) => `Unknown command: ${p.about}`,
    missingArgument: () => 'A file name is missing.',
    optionMissingArgument: (p) => `The option needs a value: ${p.about}`,
    missingOption: (p) => `Missing option: ${p.about}`,
    invalidArgument: (p) => `Wrong value for an option: ${p.about}`,
    excessArguments: () => 'Too many arguments.',
    other: (p) => `Wrong usage: ${p.about}`,
    seeHelp: 'See gangju --help.',
  },
  errors: {
    'not-found': () => 'No such file.',
    'not-readable': () => 'The file cannot be read (no permission, too large, or a disk error).',
    'option-file-not-found': (about) => `The file named by an option does not exist: ${about}`,
    'unknown-kind': () =>
      'This kind of file cannot be read and was not checked: open it in Word or WPS and save it as .docx (or .txt).',
    'not-encodable': (about) =>
      `The encoding of the source cannot express “${about}”; nothing was written. Save it as UTF-8 first.`,
    'unknown-template': (about) =>
      `No such template: ${about} (see gangju templates; give a file with its path or extension).`,
    'bad-template': (about) => `The template file is not valid: ${about}`,
    'unknown-profile': (about) => `There is no such layout profile: ${about}`,
    'bad-profile': (about) => `The layout file is not valid: ${about}`,
    'bad-settings': (about) => `The settings file is not valid: ${about}`,
    'bad-house': (about) => `The house profile is not valid: ${about}`,
    locked: (about) => `The house profile locks this; ${about} cannot ask for another.`,
    'bad-json': (about) => `Not a valid JSON file: ${about}`,
    'unknown-rule': (about) => `No such rule, or it has no mechanical correction: ${about}`,
    'unknown-key': (about) => `No such part: ${about}`,
    'bad-boilerplate': (about) => `The model text or notice could not be read: ${about}`,
    'bad-answer': (about) =>
      `No such question, or not one of its answers: ${about} (write --answer ID=VALUE)`,
    'notice-or-paper': () => 'Name one notice, or a paper with --from.',
    'two-templates': () => 'Use --template or --notice, not both.',
    'bad-number': (about) => `Must be a number from 0 to 9: ${about}`,
    'no-output': () => 'Name an output file with -o, or use --in-place.',
    'two-outputs': () => 'Use either -o or --in-place.',
    'output-exists': (about) =>
      `The output file exists and was not overwritten: ${about} (use --force to overwrite).`,
    'output-is-source': (about) => `The output file is the source: ${about} (use --in-place to change it).`,
    'output-kind': (about) => `The output file is of another kind than the source: ${about}`,
    'not-a-file': () => 'Not a regular file.',
    'not-annotatable': () => 'Only a .docx can hold comments.',
    'read-only-file': (about) => `The file is read-only and was not written: ${about}`,
    'saved-meanwhile': (about) =>
      `The file was saved again in the meantime and was not overwritten: ${about}. Run the command again.`,
    'not-writable': (about) => `The file cannot be written: ${about}`,
  },
  unexpected: (p) => `Internal error: ${p.about}`,
  named: (p) => `${p.file}: ${p.error}`,
  severity: { error: 'error', warning: 'warning', info: 'info' },
  progress: (p) => `checked ${p.done} ${p.file}`,
  report: {
    title: 'Report',
    more: (p) => ` (${p.count} places)`,
    complete: 'structure complete',
    incomplete: 'structure incomplete',
    draft: 'a draft: the structure is not finished',
    noTemplate: 'no template fits; the paper’s own structure is shown below. Choose one with --template',
    notAPaper: 'this does not look like such a paper; only blanks, residue and private data were looked for',
    sections: (p) => `sections ${p.present}/${p.all}`,
    dimensions: (p) => `aspects ${p.present}/${p.all}`,
    characters: (p) => `${p.count} characters`,
    points: (p) => `${p.count} ${p.count === 1 ? 'point' : 'points'}`,
    causes: (p) => `${p.count} ${p.count === 1 ? 'cause' : 'causes'}`,
    measures: (p) => `${p.count} ${p.count === 1 ? 'measure' : 'measures'}`,
    template: (p) => `template: ${p.title} (${p.id})`,
    runnerUp: (p) => `another template fits nearly as well: ${p.template}; choose with --template`,
    absent: 'missing',
    unread: (p) => `not read: ${p.what}. The text in there was not checked, so the result may be incomplete.`,
    unreadParts: {
      'list-numbers': 'automatic numbers',
      'embedded-documents':
        'other documents embedded here (open the file in Word and save it again, so that they become part of the text)',
      'text-boxes': 'text boxes',
      footnotes: 'footnotes',
      endnotes: 'endnotes',
      other: 'other parts',
    },
    noFindings: 'no findings',
    place: (p) => `paragraph ${p.paragraph}, character ${p.column}`,
    remedies: {
      fix: 'gangju fix can mend it',
      outline: 'gangju outline can add it',
      layout: 'gangju layout can set it',
    },
    unreadable: 'unreadable',
    summary: (p) =>
      `${p.files} ${p.files === 1 ? 'file' : 'files'}, ${p.complete} complete; ${p.error} errors, ${p.warning} warnings, ${p.info} hints` +
      (p.unreadable > 0 ? `; ${p.unreadable} unreadable` : ''),
    nothing: 'No .docx or .txt file found.',
    columns: {
      file: 'file',
      template: 'template',
      complete: 'complete',
      sections: 'sections',
      missingSections: 'missing sections',
      dimensions: 'dimensions',
      missingDimensions: 'missing dimensions',
      points: 'points',
      characters: 'characters',
      error: 'errors',
      warning: 'warnings',
      info: 'hints',
      failure: 'failure',
      unread: 'not read',
      section: (p) => `${p.name} (characters)`,
      dimension: (p) => `${p.name} (points)`,
      place: 'place',
      severity: 'severity',
      rule: 'rule',
      message: 'message',
    },
    ratio: (p) => `${p.present} of ${p.all}`,
    yes: 'yes',
    no: 'no',
    listSeparator: '; ',
  },
  explain: {
    template: (p) => `template: ${p.title} (${p.id}), fit ${p.score}`,
    runnerUp: (p) => `second: ${p.title} (${p.id}), fit ${p.score}`,
    near: (p) => `close: ${p.title} (${p.id}), fit ${p.score}`,
    headings: 'Recognised as headings',
    nearMisses: 'Near misses: looked like headings',
    ignored: 'Passed over',
    none: 'none',
    paragraph: (p) => `paragraph ${p.paragraph}`,
    paragraphs: (p) => (p.from === p.to ? `paragraph ${p.from}` : `paragraphs ${p.from}–${p.to}`),
    score: (p) => `score ${p.score}`,
    runIn: 'run-in',
    automatic: 'automatic number',
    regions: {
      toc: 'table of contents',
      quotation: 'quotation',
      appended: 'another paper after this one',
      'front-table': 'table before the text',
      residue: 'left over from a web site',
    },
  },
  outline: {
    written: (p) => `inserted ${p.count}, written to ${p.file}`,
    left: {
      misread: (p) =>
        `  - ${notIn(p)}; where it belongs it would be read as something else. Please insert it by hand`,
      restart: (p) =>
        `  - ${notIn(p)}; the numbering of the headings after it starts over, so a number would appear twice. Let them continue the numbering in Word first`,
      held: (p) =>
        `  - ${notIn(p)}; what would change for it (such as the number after it) holds a note, comment or field, or is locked. Please insert it by hand`,
      locked: (p) =>
        `  - ${notIn(p)}; it belongs amid a locked content control. Unlock that in Word (Developer – Properties) first`,
      table: (p) =>
        `  - ${notIn(p)}; the paper is written in a table, and which cell it belongs to is not known. Please insert it by hand`,
    },
    nothing: 'No heading is missing; nothing to insert.',
    none:
      'No template fits; nothing was changed. Choose one with --template, make one from the notice with ' +
      'gangju template NOTICE -o FILE, or from the paper’s own aspects with gangju template --from PAPER -o FILE.',
    'not-a-paper':
      'This does not look like such a paper; nothing was changed. To insert an outline all the same, use --template.',
    backup: (p) => `the source is kept as ${p.file}`,
    between: place,
    renumber: (p) => `renumbered: ${p.text}`,
    dryRun: '(preview only, nothing written)',
  },
  fix: {
    written: (p) => `corrected ${p.count}, written to ${p.file}`,
    rule: (p) => `${p.rule}: ${p.count}`,
    nothing: 'Nothing to correct mechanically.',
    refused: (p) => `paragraph ${p.paragraph} was left as it is (${p.rule}): ${p.why}`,
  },
  annotate: {
    written: (p) =>
      p.count === 0
        ? `nothing to comment on; copied to ${p.file}`
        : `${p.count} comments, written to ${p.file}`,
  },
  template: {
    written: (p) => `written to ${p.file}: ${p.title}`,
    open: (p) => `questions to be answered first: ${p.count}`,
    howToAnswer: 'Run again with --answer ID=VALUE.',
    builtin: (p) =>
      `These are the aspects of the built-in template “${p.title}”; --template ${p.id} will do.`,
    standing: { sure: '[taken]', possible: '[open]', unlikely: '[not taken]' },
  },
  templates: {
    verified: 'verified',
    toConfirm: 'to be confirmed; follow the notice',
    default: 'default',
    sections: 'sections: ',
    dimensions: 'aspects: ',
  },
};
