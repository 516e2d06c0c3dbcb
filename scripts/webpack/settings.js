'use strict';

/** Where Microsoft serves office.js from; the marketplace asks for this address. */
const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Where the add-in is served from when nobody says otherwise: the development server of `npm run start:word`. */
const DEFAULT_ORIGIN = 'https://localhost:3000';

/**
 * The origin that the manifest will name.
 * @param {string | undefined} value e.g. `https://office.example.org`, a trailing slash is forgiven
 * @returns {string} the origin without a trailing slash
 * @throws {Error} in words for the person who builds, when it is not an https origin
 */
function originFrom(value) {
  if (value === undefined || value.trim() === '') return DEFAULT_ORIGIN;
  const given = value.trim();
  const wrong = new Error(
    `ORIGIN must be an https origin such as ${DEFAULT_ORIGIN} or https://office.example.org, without a path; got "${given}".`,
  );
  let url;
  try {
    url = new URL(given);
  } catch {
    throw wrong;
  }
  const bare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  if (url.protocol !== 'https:' || !bare || given.includes('?') || given.includes('#')) throw wrong;
  return url.origin;
}

/**
 * The address that the pages load office.js from.
 * @param {string | undefined} value an https address, or a path on our own server (`/office-js/office.js`)
 * @throws {Error} in words for the person who builds
 */
function officeJsFrom(value) {
  if (value === undefined || value.trim() === '') return OFFICE_JS_CDN;
  const given = value.trim();
  if (/^\/[^/\s"'<>][^\s"'<>]*$/.test(given)) return given;
  if (URL.canParse(given) && new URL(given).protocol === 'https:') return given;
  throw new Error(
    `OFFICE_JS must be an https address such as ${OFFICE_JS_CDN}, or a path on the same server such as /office-js/office.js; got "${given}".`,
  );
}

module.exports = { OFFICE_JS_CDN, DEFAULT_ORIGIN, originFrom, officeJsFrom };
