'use strict';

const fs = require('node:fs');
const path = require('node:path');

/**
 * A webpack plugin that writes what each page loads first, as webpack itself counts it, and each chunk with a name
 * of its own: those that a page asks for by itself, before anyone has touched it.
 * The budget test (tests/build) adds up the gzipped sizes.
 */
class SizeReport {
  /** @param {{ filename: string }} options absolute path of the JSON file to write */
  constructor(options) {
    this.filename = options.filename;
  }

  apply(compiler) {
    compiler.hooks.done.tap('SizeReport', (stats) => {
      if (stats.hasErrors()) return;
      const { namedChunkGroups, outputPath } = stats.toJson({
        all: false,
        chunkGroups: true,
        chunkGroupAuxiliary: false,
        outputPath: true,
      });
      const pages = Object.fromEntries(
        Object.entries(namedChunkGroups).map(([name, group]) => [
          name,
          group.assets.map((asset) => asset.name),
        ]),
      );
      fs.mkdirSync(path.dirname(this.filename), { recursive: true });
      fs.writeFileSync(this.filename, `${JSON.stringify({ outputPath, pages }, null, 2)}\n`);
    });
  }
}

module.exports = { SizeReport };
