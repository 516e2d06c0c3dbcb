'use strict';

const HtmlPlugin = require('html-webpack-plugin');

/**
 * Adds to the panel's page, in front of its scripts, the one that every engine can read (assets/old-browser.js). It
 * hears what fails behind it, and speaks where the panel has not come up.
 */
class OldBrowserNotice {
  apply(compiler) {
    compiler.hooks.compilation.tap('OldBrowserNotice', (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap('OldBrowserNotice', (data) => {
        if (data.outputName !== 'taskpane.html') return;
        data.headTags.unshift({
          tagName: 'script',
          voidTag: false,
          attributes: { src: 'assets/old-browser.js' },
          meta: { plugin: 'OldBrowserNotice' },
        });
      });
    });
  }
}

module.exports = { OldBrowserNotice };
