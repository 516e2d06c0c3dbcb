'use strict';

const { DEFAULT_ORIGIN } = require('./settings');

/**
 * The manifest for one server: the checked-in one names the development server, this one names `origin`.
 * @param {string} xml manifest.xml as in the repository
 * @param {string} origin an https origin without a trailing slash
 */
function manifestFor(xml, origin) {
  return xml.replaceAll(DEFAULT_ORIGIN, origin);
}

module.exports = { manifestFor };
