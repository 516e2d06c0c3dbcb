import { layoutContext, type LayoutReport } from '../../core/layout/check';
import type { FormatSpan } from '../../core/document/edit';
import type { Paragraph } from '../../core/document/types';
import { modelFromFormats } from '../../core/layout/from-formats';
import type { LayoutModel } from '../../core/layout/model';
import type { LayoutProfile } from '../../core/layout/profile/schema';
import { layoutEdits, restorable, type LayoutEdits } from '../../core/layout/set-edits';
import type { Installed } from '../../core/layout/wanted';
import type { Outline } from '../../core/outline/types';
import { HostError, type InteractiveHost } from '../../hosts/host';
import { installedFonts } from '../../road/installed-fonts';
import { outlineReader, reportLayout } from '../../road/layout';
import { paperOf, type Standard } from '../../road/read-paper';

/** A document read for its layout. */
export interface LayoutReading {
  readonly paragraphs: readonly Paragraph[];
  readonly outline: Outline;
  readonly model: LayoutModel;
  readonly report: LayoutReport;
  /** What would be set, and what would put it back. */
  readonly plan: LayoutEdits;
}

/** Reads a document with its look: from its file where Word gives one and both agree, else paragraph by paragraph. */
export async function readForLayout(
  host: InteractiveHost,
  standard: Standard,
  profile: LayoutProfile,
): Promise<LayoutReading> {
  const [snapshot, bytes] = [await host.read({ format: true }), (await host.extras?.file()) ?? null];
  const { paragraphs, outline } = paperOf(snapshot, standard);
  const model = (bytes && (await modelOf(bytes, paragraphs))) ?? modelFromFormats(paragraphs);
  const installed = await installedFor(host, profile);
  const plan = layoutEdits(layoutContext(paragraphs, outline, model, profile, installed));
  const report = reportLayout({ paragraphs, outline }, model, profile, installed);
  return { paragraphs, outline, model, report, plan };
}

/** Which of a profile's fonts there are: by Word's own list, else as measured in the page; `null` where neither tells. */
async function installedFor({ extras }: InteractiveHost, { fonts }: LayoutProfile): Promise<Installed> {
  const asked = Object.values(fonts).flatMap(({ names, fallback }) => [...names, ...fallback]);
  const list = (await extras?.fonts?.()) ?? installedFonts(asked);
  if (list === undefined) return null;
  const there = new Set(list.map((name) => name.toLowerCase()));
  return (name) => there.has(name.toLowerCase());
}

/** The look of a file whose paragraphs are those that the host read; `null` where they are not. */
async function modelOf(bytes: Uint8Array, paragraphs: readonly Paragraph[]): Promise<LayoutModel | null> {
  try {
    const { readDocxLayout } = await import('../../hosts/docx/layout/docx-layout');
    const { snapshot, model } = readDocxLayout(bytes);
    const same =
      snapshot.paragraphs.length === paragraphs.length &&
      snapshot.paragraphs.every(({ text }, i) => text === paragraphs[i]!.text);
    return same ? model : null;
  } catch {
    return null;
  }
}

/** Writes what was planned in one batch, and the page where Word lets it be set. */
export async function setLayout(
  host: InteractiveHost,
  { edits }: LayoutEdits,
  profile: LayoutProfile,
): Promise<{ readonly page: boolean }> {
  if (edits.length > 0) await host.apply(edits);
  return { page: (await host.extras?.setPage(profile)) ?? false };
}

/** Puts recorded looks back wherever the text is still the same; tells how many places were left alone. */
export async function putLooksBack(host: InteractiveHost, restore: readonly FormatSpan[]): Promise<number> {
  const { paragraphs } = await host.read();
  const left = restorable(restore, paragraphs);
  if (left.length > 0) await host.apply(left);
  return restore.length - left.length;
}

/** A new document in the standard layout: opened where Word can, else handed over for saving. */
export async function newDocument(
  { extras }: InteractiveHost,
  standard: Standard,
  profile: LayoutProfile,
): Promise<
  { readonly kind: 'opened' | 'no-file' | 'closed' } | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
> {
  const source = (await extras?.file()) ?? null;
  if (source === null) return { kind: 'no-file' };
  const { layOutDocx } = await import('../../hosts/docx/layout/lay-out');
  let bytes: Uint8Array;
  try {
    ({ bytes } = layOutDocx(source, profile, outlineReader(standard)));
  } catch (error) {
    if (error instanceof HostError && error.code === 'protected') return { kind: 'closed' };
    throw error;
  }
  return (await extras?.openAsNew(bytes)) === true ? { kind: 'opened' } : { kind: 'bytes', bytes };
}
