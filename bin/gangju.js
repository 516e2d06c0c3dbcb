#!/usr/bin/env node
'use strict';

// A launcher: the program itself is built by `npm run build`.
const { existsSync } = require('node:fs');
const path = require('node:path');

const program = path.join(__dirname, '..', 'build', 'cli', 'gangju.js');
if (existsSync(program)) {
  // What was compiled is kept for the next start: from Node.js 22 on by Node itself, in the system's folder for such
  // things. Older ones take as long to load `node:module` as to read what was kept.
  const { enableCompileCache } = parseInt(process.versions.node, 10) < 22 ? {} : require('node:module');
  if (enableCompileCache) enableCompileCache();
  else require('./compile-cache').keepCompiled(path.dirname(program));
  require(program);
} else {
  process.stderr.write(
    '纲举还没有构建。请在项目目录运行：npm ci && npm run build\n' +
      'Gangju is not built yet. In the project folder run: npm ci && npm run build\n',
  );
  process.exitCode = 2;
}
