import type { Attributes } from '../xml-reader';

/** Prefixes of `mc:Choice Requires` whose text this reader understands; other choices give way to the fallback. */
const UNDERSTOOD = /^(w14|w15|w16\w*|wps|wpg|wpc|wpi|wp14|cx\d?|aink|am3d)$/;

/** Of alternatives (`mc:AlternateContent`) exactly one is read: the first choice that is understood, else the fallback. */
export class Alternates {
  /** For each one open, whether a choice was taken. */
  private readonly taken: boolean[] = [];

  /** True when the element, one of `mc:…`, is to be read. */
  open(name: string, attributes: Attributes): boolean {
    const last = this.taken.length - 1;
    if (name === 'mc:AlternateContent') {
      this.taken.push(false);
      return true;
    }
    if ((this.taken[last] ?? false) || !fits(name, attributes)) return false;
    this.taken[last] = true;
    return true;
  }

  close(name: string): void {
    if (name === 'mc:AlternateContent') this.taken.pop();
  }
}

function fits(name: string, attributes: Attributes): boolean {
  if (name === 'mc:Fallback') return true;
  const prefixes = (attributes['Requires'] ?? '').split(/\s+/);
  return prefixes.every((prefix) => prefix === '' || UNDERSTOOD.test(prefix));
}
