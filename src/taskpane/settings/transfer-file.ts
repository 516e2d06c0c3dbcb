import { parseTemplate } from '../../core/template/parse';
import type { PagesStrings } from '../../strings/zh-CN/panel-pages';
import { UNSAVED, withIgnoredIn } from '../store/ignores';
import { fromJson } from './keeper';
import { parsePanelSettings, type PanelSettings } from './schema';

/** The file's text: indented, so that an administrator can read and edit it. */
export function settingsToFile(settings: PanelSettings): string {
  return `${JSON.stringify({ product: 'gangju', ...withIgnoredIn(settings, UNSAVED, []) }, null, 2)}\n`;
}

/** Settings out of a file's text; everything fits or nothing is taken. */
export function settingsFromFile(
  text: string,
  words: PagesStrings['settings'],
): { readonly ok: true; readonly settings: PanelSettings } | { readonly ok: false; readonly why: string } {
  const json = fromJson(text);
  if (typeof json !== 'object' || json === null || !('product' in json) || json.product !== 'gangju')
    return { ok: false, why: words.importBad };
  const { product: _product, ...rest } = json;
  const parsed = parsePanelSettings(rest);
  if (!parsed.ok) return { ok: false, why: words.importDamaged({ where: parsed.where }) };
  const bad = parsed.settings.templates.findIndex((template) => !parseTemplate(template).ok);
  if (bad >= 0) return { ok: false, why: words.importDamaged({ where: `templates.${bad}` }) };
  return parsed;
}
