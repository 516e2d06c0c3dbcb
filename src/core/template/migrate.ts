import { TEMPLATE_VERSION } from './schema';

/**
 * Brings a template file of an earlier version to the present one; anything else comes back as it is.
 * Version 2 added notes, audience, shares and source, all optional: what version 1 said still holds.
 */
export function migrateTemplate(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  if (!('version' in json) || json.version !== 1) return json;
  return { ...json, version: TEMPLATE_VERSION };
}
