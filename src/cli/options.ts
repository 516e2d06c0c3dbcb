import { readFile } from 'node:fs/promises';
import type { CheckSettings } from '../core/checks/types';
import type { LayoutProfile } from '../core/layout/profile/schema';
import type { Template } from '../core/template/schema';
import { anyTemplate, type Standard } from '../road/read-paper';
import { CliError } from './cli-error';
import { detectEncoding } from './decode-text';
import { fileError } from './files';

/**
 * What `--template` says papers are held against: that template, without it the built-in one that fits best.
 * Throws {@link CliError} `unknown-template`, `bad-template` (with the places and reasons) or `bad-json`.
 */
export async function standardOption(value: string | undefined): Promise<Standard> {
  if (value === undefined) return anyTemplate;
  const template = await templateOption(value);
  return { template: template.id, own: [template] };
}

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

/** House settings from `--settings FILE`. Throws {@link CliError} `bad-settings`, `bad-json` or a file error. */
export async function settingsOption(file: string | undefined): Promise<CheckSettings | undefined> {
  if (file === undefined) return undefined;
  const { parseSettings } = await import('../core/checks/settings');
  const parsed = parseSettings(await readJson(file));
  if (!parsed.ok) throw new CliError('bad-settings', file, parsed.issues);
  return parsed.settings;
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

async function readJson(file: string): Promise<unknown> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw fileError(error, file, true);
  }
  try {
    const { encoding } = detectEncoding(bytes);
    return JSON.parse(new TextDecoder(encoding).decode(bytes));
  } catch {
    throw new CliError('bad-json', file);
  }
}
