'use strict';

const { contentSecurityPolicy } = require('./csp');
const { attribute, manifestFor } = require('./manifest');
const { serverFiles } = require('./servers');

/*
 * What a site is made of, for one address: the one place for the rules, whether `npm run build` writes the site or
 * setup.html rewrites a finished one in a browser. Nothing here needs Node.
 */

/** The house's profile, beside the pages. */
const HOUSE_FILE = 'house.json';
/** The reviewer's desk, beside the pages. */
const DESK_FILE = 'gangju-desk.html';

const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*"/;
const OFFICE = /(<script id="office-js" src=")[^"]*"/;
const HOUSE = /(<meta name="gangju-house" content=")[^"]*"/;
const DESK_HOUSE = /(<script type="application\/json" id="gangju-house">)[^<]*(<\/script>)/;

/**
 * A page of the add-in for one site: where office.js comes from, where the house's profile is, and the policy.
 * @param {string} html the page, for whichever site
 * @param {{ site: string, officeJs: string }} target `site` is '' for a preview whose address nobody knows
 */
function pageFor(html, { site, officeJs }) {
  const reads = HOUSE.test(html);
  const house = site === '' ? `http://localhost:*/${HOUSE_FILE}` : `${site}/${HOUSE_FILE}`;
  const put = (text) => (_, head) => `${head}${attribute(text)}"`;
  return html
    .replace(POLICY, put(contentSecurityPolicy(officeJs, reads ? house : undefined)))
    .replace(OFFICE, put(officeJs))
    .replace(HOUSE, put(site === '' ? HOUSE_FILE : house));
}

/**
 * The desk with the house's profile in it: it opens from a file, and reads none beside itself.
 * @param {string} html the desk
 * @param {string | null} house the profile's text, checked already
 */
function deskFor(html, house) {
  const json =
    house === null ? '' : JSON.stringify(JSON.parse(house.replace(/^\uFEFF/, ''))).replace(/</g, '\\u003c');
  return html.replace(DESK_HOUSE, (_, head, tail) => head + json + tail);
}

/**
 * All that a server and Word are given, out of a site made for whichever address. Names are as in the finished zip.
 * @param {Readonly<Record<string, Uint8Array>>} site the files of the site, by name
 * @param {{ site: string, officeJs: string, revision?: number, house?: string | null }} target
 * @param {{ decode: (bytes: Uint8Array) => string, encode: (text: string) => Uint8Array }} text UTF-8 both ways
 * @returns {Record<string, Uint8Array>}
 */
function siteFiles(site, target, { decode, encode }) {
  const house = target.house ?? null;
  const files = {};
  for (const name of Object.keys(site).sort()) {
    let bytes = site[name];
    if (name === DESK_FILE) bytes = encode(deskFor(decode(bytes), house));
    else if (name === 'manifest.xml') continue;
    else if (/\.html$/.test(name)) bytes = encode(pageFor(decode(bytes), target));
    files[`site/${name}`] = bytes;
    if (name === DESK_FILE) files[name] = bytes;
  }
  const manifest = encode(manifestFor(decode(site['manifest.xml']), target.site, target.revision));
  files['site/manifest.xml'] = manifest;
  files['manifest.xml'] = manifest;
  if (house !== null) files[`site/${HOUSE_FILE}`] = encode(house);
  const servers = serverFiles(target.site);
  for (const name of Object.keys(servers)) files[name] = encode(servers[name]);
  return files;
}

module.exports = { HOUSE_FILE, DESK_FILE, pageFor, deskFor, siteFiles };
