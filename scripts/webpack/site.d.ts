export interface SiteTarget {
  readonly site: string;
  readonly officeJs: string;
  readonly revision?: number;
  readonly house?: string | null;
}
export const HOUSE_FILE: string;
export const DESK_FILE: string;
export function pageFor(html: string, target: Pick<SiteTarget, 'site' | 'officeJs'>): string;
export function deskFor(html: string, house: string | null): string;
export function siteFiles(
  site: Readonly<Record<string, Uint8Array>>,
  target: SiteTarget,
  text: { decode: (bytes: Uint8Array) => string; encode: (text: string) => Uint8Array },
): Record<string, Uint8Array>;
