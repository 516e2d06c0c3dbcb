'use strict';

const { DEFAULT_ORIGIN } = require('./settings');

/** A text as it stands in an attribute. */
const attribute = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/**
 * The manifest for one server: the checked-in one names the development server, this one names `site`.
 * @param {string} xml manifest.xml as in the repository
 * @param {string} site the https address of the site without a trailing slash
 * @param {number} [revision] last part of its version: rises whenever the house gives out the same release anew
 */
function manifestFor(xml, site, revision = 0) {
  return xml
    .split(DEFAULT_ORIGIN)
    .join(attribute(site))
    .replace(/(<Version>\d+\.\d+\.\d+\.)\d+(<\/Version>)/, (_, head, tail) => head + revision + tail);
}

module.exports = { manifestFor, attribute };
