import { recognise } from '../core/outline/recognise';
import { layoutWith } from '../core/plan/gbt9704';
import { planOutline } from '../core/plan/plan-outline';
import type { Wishes } from '../core/plan/types';
import { builtinTemplates } from '../core/template/builtin';
import { chooseTemplate } from '../core/outline/choose';
import { HostError, type DocumentHost } from '../hosts/host';
import { installedFonts } from '../hosts/word/installed-fonts';
import type { Preferences } from './preferences';

/** What a click on the ribbon's button came to. Words are in strings/. */
export type Outcome =
  | { readonly kind: 'inserted'; readonly count: number }
  | { readonly kind: 'nothing' | 'changed' | 'readOnly' | 'partly' | 'failed' };

/** What a click inserts: everything that is missing, with blanks for three points. */
const WISHES: Wishes = { scaffoldPoints: 3, items: true, title: true, preamble: true };

/**
 * Inserts what is missing, by the template that fits best: one read, one write. Never rejects. The
 * ribbon runs in a runtime of its own, so nothing here relies on the panel.
 */
export async function insertMissingOutline(
  host: DocumentHost,
  preferred: Preferences = {},
): Promise<Outcome> {
  try {
    const { paragraphs } = await host.read();
    const asked = builtinTemplates.find(({ id }) => id === preferred.template);
    const { template, outline } =
      asked === undefined
        ? chooseTemplate(paragraphs, builtinTemplates).best
        : { template: asked, outline: recognise(paragraphs, asked) };
    const layout = layoutWith(preferred.fonts ?? {}, installedFonts);
    const wishes = preferred.wishes ?? WISHES;
    const { edits, items } = planOutline(paragraphs, outline, template, wishes, layout);
    if (edits.length === 0) return { kind: 'nothing' };
    await host.apply(edits);
    return { kind: 'inserted', count: items.filter(({ kind }) => kind === 'heading').length };
  } catch (error) {
    return { kind: kindOf(error) };
  }
}

function kindOf(error: unknown): 'changed' | 'readOnly' | 'partly' | 'failed' {
  if (!(error instanceof HostError)) return 'failed';
  switch (error.code) {
    case 'document-changed':
      return 'changed';
    case 'read-only':
    case 'protected':
      return 'readOnly';
    case 'partly-applied':
      return 'partly';
    default:
      return 'failed';
  }
}
