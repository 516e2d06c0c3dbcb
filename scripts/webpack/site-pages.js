'use strict';

const HtmlPlugin = require('html-webpack-plugin');

/** Passes every page through a function before it is written. */
class SitePages {
  /** @param {(html: string) => string} write */
  constructor(write) {
    this.write = write;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('SitePages', (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap('SitePages', (data) => ({
        ...data,
        html: this.write(data.html),
      }));
    });
  }
}

module.exports = { SitePages };
