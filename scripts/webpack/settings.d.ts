export const OFFICE_JS_CDN: string;
export const OFFICE_JS_21VIANET: string;
export const DEFAULT_ORIGIN: string;
export function originFrom(value: string | undefined): string;
export function officeJsFrom(value: string | undefined): string;
