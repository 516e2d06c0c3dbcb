import { layoutContext } from '../../../core/layout/check';
import type { Hold } from '../../../core/layout/model';
import type { LayoutProfile } from '../../../core/layout/profile/schema';
import type { LayoutContext } from '../../../core/layout/rule';
import type { Paragraph } from '../../../core/document/types';
import type { Outline } from '../../../core/outline/types';
import { HostError } from '../../host';
import { loadDocx, parseMain, snapshotOf, type LoadedDocx } from '../read-docx';
import { Styles } from '../styles';
import { prefixOf, withPrefix } from '../write/markup';
import { assertOpen, type Allowances } from '../write/refuse';
import { applySplices } from '../write/splice';
import { FOOTERS, FOOTER_TYPE, footerXml, namespaces } from './footer-parts';
import { gwStyles } from './gw-styles';
import { openPackageParts } from './layout-parts';
import { PackageEdit, rootElementOf } from './package-edit';
import { normalSize, readLayout } from './read-layout';
import { findSections } from './sections';
import { setParagraph } from './set-paragraph';
import type { XmlChange } from './setting';
import { RunSetter } from './set-run';
import { setSection, wantsNumber } from './set-sections';
import { textOfElement, withChild, withChildren } from './xml-element';

/** What setting a layout did to a copy. */
export interface LayoutResult {
  /** The copy; the very bytes that came in where nothing was to be done. */
  readonly bytes: Uint8Array;
  readonly paragraphs: number;
  readonly sections: number;
  /** Footers with page numbers were put in. */
  readonly numbered: boolean;
  /** What was left alone and why, most first. */
  readonly skipped: readonly { readonly reason: Hold | 'footer-text'; readonly count: number }[];
}

/** What a paper is, by its paragraphs. */
export type OutlineOf = (paragraphs: readonly Paragraph[]) => Outline;

/** Passes after which a copy is taken as it is: what a paragraph is may be seen more clearly once it is set. */
const PASSES = 4;

/**
 * A copy of a .docx that looks as a profile wants it: page, grid, styles of our own, footers with page
 * numbers. Every character stays, asserted before the copy is handed out; paragraphs are never split;
 * what is held (tables, fields, pictures, revisions, locked controls) is left alone and counted. Set
 * again, nothing changes. Throws `HostError`, `protected` for a file that somebody has closed and that is not
 * `allowed` to be changed.
 */
export function layOutDocx(
  bytes: Uint8Array,
  profile: LayoutProfile,
  outlineOf: OutlineOf,
  allowed: Allowances = {},
): LayoutResult {
  let loaded = loadDocx(bytes);
  let result: LayoutResult = { bytes, paragraphs: 0, sections: 0, numbered: false, skipped: [] };
  for (let pass = 0; pass < PASSES; pass++) {
    const next = onePass(result.bytes, loaded, profile, outlineOf);
    if (next.made !== null) assertOpen(loaded.guards, allowed);
    // What the first pass set counts; a later one only follows it up.
    result = pass === 0 ? next : { ...result, bytes: next.bytes };
    if (next.made === null) break;
    loaded = next.made;
  }
  const { paragraphs, sections, numbered, skipped } = result;
  return { bytes: result.bytes, paragraphs, sections, numbered, skipped };
}

/** `made` is the copy as it reads, `null` where nothing was to be done. */
function onePass(
  bytes: Uint8Array,
  loaded: LoadedDocx,
  profile: LayoutProfile,
  outlineOf: OutlineOf,
): LayoutResult & { readonly made: LoadedDocx | null } {
  const docx = prefixed(loaded);
  const { paragraphs } = snapshotOf(docx);
  const context = layoutContext(paragraphs, outlineOf(paragraphs), readLayout(docx), profile);
  const parts = openPackageParts(docx);
  const edit = new PackageEdit(docx.file, parts.related, loaded.main);
  const names = { w: prefixOf(docx.main.text)!, r: namespaces(docx.main.text).r };
  const styles = addStyles(edit, profile, docx);
  const page = setPages(docx, context, names, normalSize(docx.definitions.styles, parts.theme));
  const setting = {
    xml: docx.main.text,
    w: names.w,
    styles,
    context,
    runs: new RunSetter(names.w, styles, parts.theme, context),
    sections: page.byParagraph,
    done: new Map<string, string>(),
  };
  const changed = docx.shown.map((shown, i) => setParagraph(i, shown, setting));
  const changes = [...changed.flat(), ...page.last];
  const restyled = docx.shown.some(
    ({ source }) => source.pPr['pStyle']?.['w:val']?.startsWith('GW') === true,
  );
  const none = changes.length === 0 && !page.number && !(restyled && edit.changed);
  const skipped = skippedOf(context, page.ownFooters);
  const count = { paragraphs: changed.filter(({ length }) => length > 0).length, sections: page.changed };
  if (none) return { bytes, ...count, numbered: false, skipped, made: null };
  const text = applySplices(
    docx.main.text,
    changes.map((change) => ({ ...change, rank: 0 })),
  );
  edit.set(docx.file.main.name, text);
  if (page.number) addNumbers(edit, context, docx);
  const saved = edit.save();
  return { bytes: saved, ...count, numbered: page.number, skipped, made: sameText(loaded, saved) };
}

/** A main part whose only namespace is the default one gets a prefix, so that elements can be written. */
function prefixed(docx: LoadedDocx): LoadedDocx {
  if (prefixOf(docx.main.text) !== null) return docx;
  const text = withPrefix(docx.main.text);
  return { ...docx, main: { ...docx.main, text }, ...parseMain(text, docx.definitions.styles) };
}

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';
const SETTINGS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml';

/** Puts our styles into the styles part, in place of those of another profile; returns all styles. */
function addStyles(edit: PackageEdit, profile: LayoutProfile, docx: LoadedDocx): Styles {
  const { w: space } = namespaces(docx.main.text);
  const name = edit.ensure('styles', STYLES_TYPE, `<w:styles xmlns:w="${space}"></w:styles>`);
  const text = prefixOf(edit.text(name)) === null ? withPrefix(edit.text(name)) : edit.text(name);
  const { before, element } = rootElementOf(text);
  const w = prefixOf(text)!;
  const own = gwStyles(profile, w);
  const ids = new Set(own.map(({ id }) => id));
  const isOurs = (xml: string) => {
    const id = /styleId\s*=\s*"([^"]*)"/.exec(xml.slice(0, xml.indexOf('>')))?.[1];
    return id !== undefined && ids.has(id);
  };
  const rest = element.children.filter(({ name: child, xml }) => child !== 'style' || !isOurs(xml));
  const ours = own.map(({ xml }) => ({ name: 'style', xml }));
  edit.set(name, before + textOfElement(withChildren(element, [...rest, ...ours])));
  return Styles.parse(edit.text(name));
}

function setPages(
  docx: LoadedDocx,
  context: LayoutContext,
  names: { readonly w: string; readonly r: string },
  size: number,
) {
  const { profile, model } = context;
  const looks = model.sections ?? [];
  const number = looks.some((look) => wantsNumber(look, context));
  const oddAndEven = model.oddAndEven || (number && profile.pageNumber.position === 'outside');
  const byParagraph = new Map<number, string>();
  const last: XmlChange[] = [];
  let changed = 0;
  let ownFooters = 0;
  findSections(
    docx.main.text,
    docx.shown.map(({ source }) => source),
  ).forEach((source, i) => {
    const set = setSection(source, looks[i]!, docx.main.text, names, { profile, oddAndEven, number, size });
    if (set.skipped === 'footer-text') ownFooters++;
    if (set.xml === docx.main.text.slice(source.start, source.end)) return;
    changed++;
    if (source.paragraph === null) last.push({ start: source.start, end: source.end, xml: set.xml });
    else byParagraph.set(source.paragraph, set.xml);
  });
  return { number, byParagraph, last, changed, ownFooters };
}

function addNumbers(edit: PackageEdit, { profile, model }: LayoutContext, docx: LoadedDocx): void {
  const { w } = namespaces(docx.main.text);
  for (const side of ['odd', 'even'] as const) {
    const { file, id } = FOOTERS[side];
    edit.add(file, id, 'footer', FOOTER_TYPE, footerXml(side, profile, w));
  }
  if (profile.pageNumber.position !== 'outside' || model.oddAndEven) return;
  const name = edit.ensure('settings', SETTINGS_TYPE, `<w:settings xmlns:w="${w}"></w:settings>`);
  const text = prefixOf(edit.text(name)) === null ? withPrefix(edit.text(name)) : edit.text(name);
  const { before, element } = rootElementOf(text);
  const child = { name: 'evenAndOddHeaders', xml: `<${prefixOf(text)!}evenAndOddHeaders/>` };
  edit.set(name, before + textOfElement(withChild(element, child, SETTINGS_ORDER)));
}

/** CT_Settings (ECMA-376 part 1, 17.15.1.78) up to and behind the one that is written. */
const SETTINGS_ORDER =
  'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator'.split(
    ' ',
  );

function skippedOf({ model }: LayoutContext, ownFooters: number): LayoutResult['skipped'] {
  const counts = new Map<Hold | 'footer-text', number>();
  for (const { hold } of model.paragraphs) if (hold !== null) counts.set(hold, (counts.get(hold) ?? 0) + 1);
  if (ownFooters > 0) counts.set('footer-text', ownFooters);
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}

/** All characters that a main part holds, fields' instructions and deleted ones among them, in order; white space apart. */
function characters(xml: string): string {
  const texts = [...xml.matchAll(/<(?:[\w.-]+:)?(t|delText|instrText)(?=[\s>])[^>]*>([^<]*)</g)];
  return texts
    .map(([, name, text]) => (name === 't' ? text! : name! + text!))
    .join('')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (_, decimal: string, hex: string, name: string) =>
      name
        ? (ENTITIES[name] ?? '')
        : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/\s/g, '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The copy as it reads; refused where it differs from its source in any character, number or paragraph. */
function sameText(before: LoadedDocx, bytes: Uint8Array): LoadedDocx {
  const after = loadDocx(bytes);
  const shown = (docx: LoadedDocx) =>
    snapshotOf(docx).paragraphs.map(({ number, text }) => `${number}\u0000${text}`);
  const [was, is] = [shown(before), shown(after)];
  const same = was.length === is.length && was.every((text, i) => text === is[i]);
  if (!same || characters(before.main.text) !== characters(after.main.text))
    throw new HostError('host-failed', 'the copy does not read as its source');
  return after;
}
