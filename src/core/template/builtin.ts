import orgLife2021 from './builtin/2021-org-life-four.json';
import fiveAspects2021 from './builtin/2021-five-aspects.json';
import sixLead2022 from './builtin/2022-six-lead.json';
import themeEducation2023 from './builtin/2023-theme-education.json';
import fourLead2024 from './builtin/2024-four-lead.json';
import fiveLead2025 from './builtin/2025-five-lead.json';
import orgLifeDisciplines2025 from './builtin/2025-org-life-disciplines.json';
import orgLifeFour2025 from './builtin/2025-org-life-four.json';
import orgLifeRoles2025 from './builtin/2025-org-life-roles.json';
import orgLifeSix2025 from './builtin/2025-org-life-six.json';
import type { Template } from './schema';

/** The template that is used when nothing in a document speaks for another. */
export const DEFAULT_TEMPLATE_ID = '2023-theme-education';

const files: readonly unknown[] = [
  themeEducation2023,
  fourLead2024,
  fiveLead2025,
  orgLifeSix2025,
  orgLifeDisciplines2025,
  orgLifeRoles2025,
  orgLifeFour2025,
  sixLead2022,
  fiveAspects2021,
  orgLife2021,
];

/**
 * Built-in templates, the default first; the order settles ties when one is chosen. The files are complete, every
 * default written out, so that no program that only reads carries the schema (a test holds them against it).
 */
export const builtinTemplates = files as readonly Template[];

/** The built-in template with this id, or `undefined`. */
export function templateById(id: string): Template | undefined {
  return builtinTemplates.find((template) => template.id === id);
}
