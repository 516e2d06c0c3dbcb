import { append } from '../../core/counting/long-lists';
import * as v from 'valibot';
import type { Severity } from '../../core/checks/types';
import { profileById } from '../../core/layout/profile/builtin';
import { parseProfile } from '../../core/layout/profile/parse';
import type { LayoutProfile } from '../../core/layout/profile/schema';
import type { OwnPhrase } from '../../core/phrasing/own-phrases';
import { templateById } from '../../core/template/builtin';
import { issueOf, type FileIssue } from '../../core/template/issue';
import { parseTemplate } from '../../core/template/parse';
import type { Template } from '../../core/template/schema';
import { houseSchema } from './schema';

/** A house's profile, checked. What it does not set is absent or empty. */
export interface House {
  readonly name: string;
  readonly ask: string;
  readonly template?: string;
  readonly templates: readonly Template[];
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly thresholds: Readonly<Record<string, number>>;
  readonly phrases: readonly OwnPhrase[];
  readonly layout?: LayoutProfile;
  readonly live?: boolean;
  readonly wishes: Readonly<Record<string, number | boolean>>;
  readonly fonts: Readonly<Record<string, string>>;
  readonly locked: readonly string[];
}

export type ParsedHouse =
  | { readonly ok: true; readonly house: House }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };

/** Longest file that is looked at, in characters: room for the most phrases and templates that the schema allows. */
export const MOST_CHARACTERS = 8_000_000;
/** Deeper than any template or profile goes. */
const MOST_DEPTH = 32;
/** Names that mean something to the language itself. */
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);

/** A profile out of a file's text; every mistake with its place. Never throws. */
export function parseHouseText(text: string): ParsedHouse {
  if (text.length > MOST_CHARACTERS)
    return { ok: false, issues: [wrong('', 'The file is too large', `<= ${MOST_CHARACTERS}`)] };
  try {
    return parseHouse(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return { ok: false, issues: [wrong(placeOf(error, text), 'Not JSON', 'JSON')] };
  }
}

/** A profile out of a parsed JSON value; all of it fits or nothing is taken. */
export function parseHouse(json: unknown): ParsedHouse {
  const bad = hostilePlace(json);
  if (bad !== null) return { ok: false, issues: [bad] };
  const result = v.safeParse(houseSchema, json);
  if (!result.success) return { ok: false, issues: result.issues.map(issueOf) };
  const file = result.output;
  const issues: FileIssue[] = [];
  const under = (place: string, found: readonly FileIssue[]) =>
    append(
      issues,
      found.map((issue) => ({ ...issue, path: [place, issue.path].filter(Boolean).join('.') })),
    );

  const templates = file.templates.flatMap((one, index) => {
    const parsed = parseTemplate(one);
    if (parsed.ok) return [parsed.template];
    under(`templates.${index}`, parsed.issues);
    return [];
  });
  let layout: LayoutProfile | undefined;
  if (typeof file.layout === 'string') {
    layout = profileById(file.layout);
    if (layout === undefined)
      issues.push(wrong('layout', 'Unknown profile', 'custom, filled, optical, grid, local'));
  } else if (file.layout !== undefined) {
    const parsed = parseProfile(file.layout);
    if (parsed.ok) layout = parsed.profile;
    else under('layout', parsed.issues);
  }
  const { template } = file;
  const known = (id: string) => templateById(id) !== undefined || templates.some((one) => one.id === id);
  if (template !== undefined && issues.length === 0 && !known(template))
    issues.push(wrong('template', `No template "${template}"`, 'an id of "templates" or a built-in one'));
  for (const [index, place] of file.locked.entries())
    if (!isSet(json, place))
      issues.push(wrong(`locked.${index}`, `Nothing is set at "${place}"`, 'a place in this file'));
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    house: {
      name: file.name ?? '',
      ask: file.ask ?? '',
      template,
      templates,
      rules: file.rules as House['rules'],
      thresholds: file.thresholds as House['thresholds'],
      phrases: file.phrases,
      layout,
      live: file.live,
      wishes: file.wishes,
      fonts: file.fonts,
      locked: file.locked,
    },
  };
}

/** Whether a house lets nobody change what stands at a place of its file. */
export const isLocked = (house: Pick<House, 'locked'>, place: string): boolean =>
  house.locked.some((locked) => place === locked || place.startsWith(`${locked}.`));

/** What a house may lock as a whole. */
export const LOCKABLE_GROUPS = [
  'template',
  'templates',
  'rules',
  'thresholds',
  'phrases',
  'layout',
  'live',
  'wishes',
  'fonts',
];

/** Whether something stands at a place of a house's file. Names of thresholds hold points themselves, so that only the first one parts. */
export function isSet(json: unknown, place: string): boolean {
  const [head = '', ...rest] = place.split('.');
  const file = json as Readonly<Record<string, unknown>>;
  if (!LOCKABLE_GROUPS.includes(head) || !Object.prototype.hasOwnProperty.call(file, head)) return false;
  if (rest.length === 0) return true;
  const group = file[head];
  return (
    typeof group === 'object' && group !== null && Object.prototype.hasOwnProperty.call(group, rest.join('.'))
  );
}

/** Where names that mean something to the language stand, or nesting that nothing needs; without recursion. */
function hostilePlace(json: unknown): FileIssue | null {
  const open: { readonly value: unknown; readonly path: string; readonly depth: number }[] = [
    { value: json, path: '', depth: 0 },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MOST_DEPTH) return wrong(path, 'Nested too deeply', `<= ${MOST_DEPTH}`);
    for (const key of Object.keys(value)) {
      const at = path === '' ? key : `${path}.${key}`;
      if (HOSTILE.has(key)) return { path: at, reason: `Unknown name "${key}"`, kind: 'unknown' };
      open.push({ value: (value as Record<string, unknown>)[key], path: at, depth: depth + 1 });
    }
  }
  return null;
}

const wrong = (path: string, reason: string, expected: string): FileIssue => ({
  path,
  reason,
  kind: 'wrong',
  expected,
});

/** Line and column of a mistake in JSON, where the engine tells. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const at = /position (\d+)/.exec(message)?.[1];
  const ready = /line (\d+) column (\d+)/.exec(message);
  if (ready !== null) return `${ready[1]}:${ready[2]}`;
  if (at === undefined) return '';
  const before = text.slice(0, Number(at)).split('\n');
  return `${before.length}:${before[before.length - 1]!.length + 1}`;
}
