'use strict';

const { Buffer } = require('node:buffer');
const { readFileSync, renameSync, statSync, unlinkSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { Script } = require('node:vm');

/** What `node:module` gives, without the time that loading it takes. */
const Module = module.constructor;

/**
 * Keeps what the engine compiled of a program's scripts in a file beside them, for the next start: what Node.js does
 * by itself from 22 on. The file is for one version of the engine and for scripts of one size and time; whatever does
 * not agree is compiled anew, and where nothing can be written nothing is kept.
 *
 * @param {string} folder Where the program's scripts are; others are left alone.
 */
exports.keepCompiled = (folder) => {
  const file = path.join(folder, `compiled-${process.version}-${process.arch}`);
  const kept = readKept(file);
  const used = [];
  let grown = false;
  const compile = Module.prototype._compile;
  Module.prototype._compile = function (content, filename) {
    if (path.dirname(filename) !== folder) return compile.call(this, content, filename);
    const name = path.basename(filename);
    const { size, mtimeMs } = statSync(filename);
    const state = `${size} ${mtimeMs}`;
    const before = kept.get(name);
    const cachedData = before?.state === state ? before.data : undefined;
    const script = new Script(Module.wrap(content), { filename, cachedData });
    if (cachedData === undefined || script.cachedDataRejected) grown = true;
    used.push({ name, state, script });
    const require = (id) => this.require(id);
    const { exports } = this;
    return script.runInThisContext().call(exports, exports, require, this, filename, folder);
  };
  process.once('exit', () => {
    if (grown) writeKept(file, kept, used);
  });
};

/** By a script's name; nothing where the file cannot be read. */
function readKept(file) {
  const kept = new Map();
  try {
    const bytes = readFileSync(file);
    const head = bytes.readUInt32LE(0);
    let at = 4 + head;
    for (const { name, state, length } of JSON.parse(bytes.toString('utf8', 4, at))) {
      kept.set(name, { state, data: bytes.subarray(at, at + length) });
      at += length;
    }
  } catch {
    // The first start, or half a file.
  }
  return kept;
}

/** With what ran by now: functions that were called are in it. Other commands' scripts stay. */
function writeKept(file, kept, used) {
  const own = `${file}.${process.pid}`;
  try {
    for (const { name, state, script } of used) kept.set(name, { state, data: script.createCachedData() });
    const parts = [...kept].map(([name, { state, data }]) => ({ name, state, data, length: data.length }));
    const head = Buffer.from(
      JSON.stringify(parts.map(({ name, state, length }) => ({ name, state, length }))),
    );
    const length = Buffer.alloc(4);
    length.writeUInt32LE(head.length);
    writeFileSync(own, Buffer.concat([length, head, ...parts.map(({ data }) => data)]));
    renameSync(own, file);
  } catch {
    try {
      unlinkSync(own);
    } catch {
      // Nothing was written.
    }
  }
}
