'use strict';

const HtmlPlugin = require('html-webpack-plugin');

/**
 * Adds to a page a script that only browsers without modules run (assets/old-browser.js). It waits for the page's
 * body by standing at its end; browsers of today do not even fetch it.
 */
class OldBrowserNotice {
  apply(compiler) {
    compiler.hooks.compilation.tap('OldBrowserNotice', (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap('OldBrowserNotice', (data) => {
        if (data.outputName !== 'taskpane.html') return;
        data.bodyTags.push({
          tagName: 'script',
          voidTag: false,
          attributes: { nomodule: true, src: 'assets/old-browser.js' },
          meta: { plugin: 'OldBrowserNotice' },
        });
      });
    });
  }
}

module.exports = { OldBrowserNotice };
