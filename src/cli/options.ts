import type { CheckSettings } from '../core/checks/types';
import type { LayoutProfile } from '../core/layout/profile/schema';
import type { Template } from '../core/template/schema';
import { anyTemplate, type Standard } from '../road/read-paper';
import { CliError } from './cli-error';
import type { GivenSettings } from './house';
import { readJson } from './read-json';

/**
 * What `--template` says papers are held against: that template, without it the one that `--house` names, else the
 * one that fits best. Throws {@link CliError} `unknown-template`, `bad-template` (with the places and reasons) or `bad-json`.
 */
export async function standardOption(value: string | undefined, houseFile?: string): Promise<Standard> {
  if (houseFile === undefined)
    return value === undefined ? anyTemplate : standardBy(await templateOption(value));
  const { houseOption, houseStandard } = await import('./house');
  const house = await houseOption(houseFile);
  if (value === undefined) return houseStandard(house, null);
  const ours = house.templates.find(({ id }) => id === value);
  return houseStandard(house, standardBy(ours ?? (await templateOption(value))));
}

const standardBy = (template: Template): Standard => ({ template: template.id, own: [template] });

/** The template of `--template`: a built-in one by its id, else a JSON file. */
async function templateOption(value: string): Promise<Template> {
  const { templateById } = await import('../core/template/builtin');
  const known = templateById(value);
  if (known) return known;
  if (!/[./\\]/.test(value)) throw new CliError('unknown-template', value);
  const { parseTemplate } = await import('../core/template/parse');
  const parsed = parseTemplate(await readJson(value));
  if (!parsed.ok) throw new CliError('bad-template', value, parsed.issues);
  return parsed.template;
}

/**
 * Settings from `--settings FILE`, in a house (`--house FILE`) over its own where those are not locked.
 * Throws {@link CliError} `bad-settings`, `bad-house`, `bad-json` or a file error.
 */
export async function settingsOption(
  file: string | undefined,
  houseFile?: string,
): Promise<CheckSettings | undefined> {
  const given = file === undefined ? undefined : await settingsIn(file);
  if (houseFile === undefined) return given?.settings;
  const { houseOption, houseSettings } = await import('./house');
  return houseSettings(await houseOption(houseFile), given?.json ?? {});
}

async function settingsIn(file: string): Promise<{ settings: CheckSettings; json: GivenSettings }> {
  const { parseSettings } = await import('../core/checks/settings');
  const json = await readJson(file);
  const parsed = parseSettings(json);
  if (!parsed.ok) throw new CliError('bad-settings', file, parsed.issues);
  return { settings: parsed.settings, json: json as GivenSettings };
}

/**
 * The layout profile of `--layout` or `--profile`: a built-in one by its id, else a JSON file.
 * Throws {@link CliError} `unknown-profile`, `bad-profile` or `bad-json`.
 */
export async function profileOption(value: string): Promise<LayoutProfile> {
  const { profileById } = await import('../core/layout/profile/builtin');
  const known = profileById(value);
  if (known) return known;
  if (!/[./\\]/.test(value)) throw new CliError('unknown-profile', value);
  const { parseProfile } = await import('../core/layout/profile/parse');
  const parsed = parseProfile(await readJson(value));
  if (!parsed.ok) throw new CliError('bad-profile', value, parsed.issues);
  return parsed.profile;
}

/** The profile of `--layout` or `--profile` in a house; its own where no option asks for another. */
export async function layoutOption(
  value: string | undefined,
  houseFile: string | undefined,
): Promise<LayoutProfile | undefined> {
  if (houseFile === undefined) return value === undefined ? undefined : profileOption(value);
  const { houseOption, houseLayout } = await import('./house');
  const house = await houseOption(houseFile);
  if (value !== undefined && value === house.layout?.id) return house.layout;
  return houseLayout(house, value === undefined ? undefined : await profileOption(value));
}
