import { HostError, type ReadOptions, type Snapshot } from '../host';
import type { Body } from './body/body-model';
import { parseBody } from './body/body-parser';
import { guardsOf, type Guards } from './guards';
import { Numbering } from './numbering';
import { openPackage, partText, type DocxPackage, type PartText } from './package';
import { shownParagraphs, toParagraphs, type Definitions, type ShownParagraph } from './paragraphs';
import { Styles } from './styles';

/** A file read as far as text and edits need it. */
export interface LoadedDocx {
  readonly file: DocxPackage;
  readonly main: PartText;
  readonly definitions: Definitions;
  readonly body: Body;
  readonly shown: readonly ShownParagraph[];
  readonly guards: Guards;
}

/**
 * Paragraphs of a .docx, .docm or .dotx. Every `w:p` of the body counts as one, in document order:
 * empty ones, those in tables, content controls and (shown empty) those whose mark is deleted under
 * revision. Synchronous, needs no network and no file system.
 *
 * Throws {@link HostError} `not-a-docx`, `encrypted`, `too-large` or `corrupt`.
 */
export function readDocx(bytes: Uint8Array, options: ReadOptions = {}): Snapshot {
  return snapshotOf(loadDocx(bytes), options);
}

/** What the core sees of a loaded file. */
export function snapshotOf({ shown, definitions, body }: LoadedDocx, options: ReadOptions = {}): Snapshot {
  return { paragraphs: toParagraphs(shown, definitions, options.format === true), degraded: body.degraded };
}

/** Opens and parses a file. Throws as {@link readDocx}. */
export function loadDocx(input: Uint8Array): LoadedDocx {
  // Node's Buffer is a Uint8Array whose slice() shares memory: a plain view behaves the same everywhere.
  const bytes = new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  return guarded(() => {
    const file = openPackage(bytes);
    const part = (type: string) => {
      const entry = file.related.get(type);
      return entry ? partText(bytes, entry).text : '';
    };
    const styles = Styles.parse(part('styles'));
    const numbering = Numbering.parse(part('numbering'), styles);
    const main = partText(bytes, file.main);
    const guards = guardsOf(file.entries, part('settings'));
    return { file, main, definitions: { styles, numbering }, guards, ...parseMain(main.text, styles) };
  });
}

/** Parses the main part's text. */
export function parseMain(xml: string, styles: Styles): Pick<LoadedDocx, 'body' | 'shown'> {
  const body = parseBody(xml, styles);
  return { body, shown: shownParagraphs(body) };
}

/** Whatever a malformed file provokes leaves as a {@link HostError}. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError('corrupt', error instanceof Error ? error.name : 'unknown');
  }
}
