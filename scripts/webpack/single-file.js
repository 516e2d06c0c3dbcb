'use strict';

const { createHash } = require('node:crypto');
const { Compilation, sources } = require('webpack');
const { EMPTY_STYLE } = require('./csp');

const hashOf = (text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/**
 * The policy of a page that is one file: its own script and style by their hashes, workers made of its own text,
 * and nothing that could send anything anywhere.
 */
function singleFilePolicy(script, style) {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)} ${EMPTY_STYLE}`,
    'img-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Text that may stand inside <script>: nothing in it ends the element or opens a comment. */
const inScript = (text) => text.replace(/<\/(script)/giu, '<\\/$1').replace(/<!--/gu, '<\\!--');

/**
 * A webpack plugin that makes one page of one script and one style, and leaves nothing beside it.
 * @param {{ filename: string, title: string, data?: [id: string, type: string][] }} options `data`: blocks that are filled later
 */
class SingleFile {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SingleFile', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'SingleFile', stage }, (assets) => {
        // Lists of licences go beside the folder.
        const names = Object.keys(assets).filter((name) => !name.startsWith('..'));
        const all = (pattern) =>
          names
            .filter((name) => pattern.test(name))
            .map((name) => assets[name].source().toString())
            .join('\n');
        const scripts = names.filter((name) => name.endsWith('.js'));
        if (scripts.length !== 1)
          throw new Error(`One file needs one script; there are: ${scripts.join(', ')}`);
        const script = inScript(all(/\.js$/u));
        const style = all(/\.css$/u);
        for (const name of names) compilation.deleteAsset(name);
        compilation.emitAsset(this.options.filename, new sources.RawSource(this.page(script, style)));
      });
    });
  }

  page(script, style) {
    return [
      '<!doctype html>',
      '<html lang="zh-CN">',
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="${singleFilePolicy(script, style)}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${this.options.title}</title>`,
      ...(this.options.data ?? []).map(([id, type]) => `<script type="${type}" id="${id}"></script>`),
      `<style>${style}</style>`,
      '</head>',
      '<body>',
      `<script>${script}</script>`,
      '</body>',
      '</html>',
      '',
    ].join('\n');
  }
}

module.exports = { SingleFile, singleFilePolicy };
