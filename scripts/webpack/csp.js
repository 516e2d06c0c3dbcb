'use strict';

/**
 * The hash of an empty inline style. Griffel (Fluent's style engine) appends empty <style> elements and fills
 * them through the CSSOM, so this one hash replaces 'unsafe-inline'.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The content security policy of the add-in's pages.
 *
 * There is no form-action but 'none', and a page may fetch one file and nothing else: the house's profile, which lies
 * beside it. So a page under this policy cannot send anything anywhere, not even to the server that it came from.
 * @param {string} officeJs address of office.js: absolute (its origin is allowed to serve scripts) or a path of our own
 * @param {string} [house] the exact address of the house's profile, for pages that read it
 * @returns {string} the policy, for a <meta http-equiv>
 */
function contentSecurityPolicy(officeJs, house) {
  const officeOrigin = /^https?:/.test(officeJs) ? ` ${new URL(officeJs).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${officeOrigin}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    ...(house === undefined ? [] : [`connect-src ${house}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { contentSecurityPolicy, EMPTY_STYLE };
