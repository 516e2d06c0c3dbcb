'use strict';

/** Where Microsoft serves office.js from; the marketplace asks for this address. */
const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The same for Microsoft 365 operated by 21Vianet. */
const OFFICE_JS_21VIANET =
  'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js';

/** Where the add-in is served from when nobody says otherwise: the development server of `npm run start:word`. */
const DEFAULT_ORIGIN = 'https://localhost:3000';

/** An address as an object, or null where it is none. */
function parsed(address) {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/**
 * The address of the site that the manifest and the pages will name. The same for `npm run build` and for setup.html.
 * @param {string | undefined} value e.g. `https://office.example.org` or `https://office.example.org/tools/gangju/`
 * @returns {string} the address without a trailing slash
 * @throws {Error} in words for the person who builds, when it is not an https address
 */
function originFrom(value) {
  if (value === undefined || value.trim() === '') return DEFAULT_ORIGIN;
  const given = value.trim();
  const url = parsed(given);
  // What else a path may hold has a meaning in a policy, a manifest or a server's settings.
  const plain = url !== null && /^(?:\/[\w.~%-]+)*\/*$/.test(url.pathname);
  const bare = plain && url.username === '' && url.password === '' && !/[?#\\]/.test(given);
  if (!bare || url.protocol !== 'https:' || url.hostname === '')
    throw new Error(
      `ORIGIN must be an https origin such as ${DEFAULT_ORIGIN} or https://office.example.org, a path such as /tools/gangju may follow; got "${given}".`,
    );
  return url.origin + url.pathname.replace(/\/+$/, '');
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
  const url = parsed(given);
  if (url !== null && url.protocol === 'https:' && !/[\s"'<>]/.test(given)) return given;
  throw new Error(
    `OFFICE_JS must be an https address such as ${OFFICE_JS_CDN}, or a path on the same server such as /office-js/office.js; got "${given}".`,
  );
}

module.exports = { OFFICE_JS_CDN, OFFICE_JS_21VIANET, DEFAULT_ORIGIN, originFrom, officeJsFrom };
