import { SOFT_BREAK } from '../../../core/document/types';

const NAMESPACE =
  /\sxmlns(?::([^\s=]+))?\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/g;

/** The prefix of WordprocessingML on the part's root, colon included; `null` when only a default namespace is set. */
export function prefixOf(xml: string): string | null {
  const from = xml.search(/<[^?!]/);
  const root = xml.slice(from, xml.indexOf('>', from));
  for (const [, prefix] of root.matchAll(NAMESPACE)) if (prefix !== undefined) return `${prefix}:`;
  return null;
}

/** Gives the root a prefix for WordprocessingML, so that new elements can be written with one. */
export function withPrefix(xml: string): string {
  const from = xml.search(/<[^?!]/);
  const name = /^<[^\s/>]+/.exec(xml.slice(from, from + 200))![0];
  const at = from + name.length;
  const strict = xml.slice(from, xml.indexOf('>', from)).includes('purl.oclc.org/ooxml/wordprocessingml');
  const address = strict
    ? 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return `${xml.slice(0, at)} xmlns:w="${address}"${xml.slice(at)}`;
}

/** Text as XML content. Characters that XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
  );
}

/** An attribute's value. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/"/g, '&quot;');
}

// eslint-disable-next-line no-control-regex
const BREAKS = /([\u000B\t])/;

/** Text as the content of a run that is deleted under revision. */
export function deletedTextXml(text: string, w: string): string {
  return text === '' ? '' : `<${w}delText xml:space="preserve">${escapeXml(text)}</${w}delText>`;
}

/** Text as the content of a run: soft breaks and tabs become their elements. `w` is the prefix. */
export function textXml(text: string, w: string): string {
  return text
    .split(BREAKS)
    .map((part) => {
      if (part === SOFT_BREAK) return `<${w}br/>`;
      if (part === '\t') return `<${w}tab/>`;
      return part === '' ? '' : `<${w}t xml:space="preserve">${escapeXml(part)}</${w}t>`;
    })
    .join('');
}
