'use strict';

const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { DefinePlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { manifestFor } = require('./scripts/webpack/manifest');
const { originFrom, officeJsFrom } = require('./scripts/webpack/settings');
const { pageFor } = require('./scripts/webpack/site');
const { SitePages } = require('./scripts/webpack/site-pages');
const { OldBrowserNotice } = require('./scripts/webpack/old-browser');
const { SingleFile } = require('./scripts/webpack/single-file');
const { SizeReport } = require('./scripts/webpack/size-report');

const here = (...parts) => path.join(__dirname, ...parts);

/** One digest of all loaders and plugins of ours. */
function loaders() {
  const hash = createHash('sha256');
  for (const file of readdirSync(here('scripts/webpack')).filter((name) => name.endsWith('.js')))
    hash.update(readFileSync(here('scripts/webpack', file)));
  return hash.digest('hex');
}

/** Shown in 设置 › 关于. */
const version = () => new DefinePlugin({ GANGJU_VERSION: JSON.stringify(require('./package.json').version) });

/** Where builds other than dist/ go; BUILD_DIR moves it, so that two builds can stand side by side. */
const build = (...parts) => path.resolve(__dirname, process.env.BUILD_DIR ?? 'build', ...parts);

/** The preview serves office.js from the development dependency; a production build never does. */
const PREVIEW_OFFICE_JS = '/office-js/office.js';

const EXTENSIONS = ['.tsx', '.ts', '.mjs', '.js', '.json'];

/** The reviewer's desk, beside the add-in's pages. */
const DESK = 'gangju-desk.html';

/**
 * The floor of panel and desk, Chromium 80, knows this edition of the language; what it lacks of the library is in
 * src/shims. README.md names the floor, tests/build/floor.test.ts and tests/e2e/old-engine.spec.ts hold us to it.
 */
const FLOOR = ['web', 'es2020'];
const TOO_NEW_PACKAGES =
  /node_modules[\\/](?:valibot|@fluentui|@griffel|@tanstack|@radix-ui|write-excel-file|saxes|diff|fflate)[\\/]/;
const SHIMS = './src/shims/index.ts';

/** Settings that every build of ours shares. `target` is a webpack target such as `['web', 'es2020']`. */
function common(name, target) {
  const web = target !== 'node20';
  return {
    name,
    mode: 'production',
    target,
    context: __dirname,
    devtool: false,
    cache: {
      type: 'filesystem',
      name,
      cacheDirectory: here('.cache/webpack'),
      buildDependencies: { config: [__filename] },
      // What loaders of ours make is only as new as they are; a snapshot of times missed a way there and back.
      version: loaders(),
    },
    resolve: { extensions: EXTENSIONS },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: web ? 'es2020' : 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        // Packages in an edition that the floor cannot read.
        ...(web
          ? [
              {
                test: /\.m?js$/,
                include: TOO_NEW_PACKAGES,
                loader: 'swc-loader',
                options: { jsc: { target: 'es2020' } },
              },
            ]
          : []),
        {
          test: /\.css$/,
          use: [MiniCssExtractPlugin.loader, 'css-loader', here('scripts/webpack/floor-css.js')],
        },
        { test: /\.md$/, type: 'asset/source' },
        { test: /\.(docx|png|svg|woff2)$/, type: 'asset/resource' },
      ],
    },
    // The minifier of the compiler that is here anyway: a third of the default's time for the same size.
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          // What one pass makes dead or inline, the next takes out: 0.6 % of the panel's first scripts.
          minimizerOptions: { compress: { ecma: 2020, passes: 3 }, ecma: 2020 },
        }),
      ],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'error' },
  };
}

/** File names that change with their content, so that a server may let browsers keep them for ever. */
const hashedOutput = (directory) => ({
  path: directory,
  filename: '[name].[contenthash:10].js',
  chunkFilename: '[name].[contenthash:10].js',
  assetModuleFilename: 'assets/[name].[contenthash:10][ext]',
});

/** Lists the licences of the packages that a build holds, where a release asks for it. */
function licences(name, folder) {
  if (folder === undefined) return [];
  // Needed by releases only.
  const { LicenseWebpackPlugin } = require('license-webpack-plugin');
  return [
    new LicenseWebpackPlugin({
      perChunkOutput: false,
      outputFilename: `${folder}/${name}.json`,
      // Packages that name their licence and bring no text of it.
      licenseTemplateDir: here('scripts/webpack/licences'),
      unacceptableLicenseTest: (type) => /GPL/.test(type ?? ''),
      handleUnacceptableLicense: (name_, type) => {
        throw new Error(`${name_} is under ${type}`);
      },
      renderLicenses: (modules) =>
        JSON.stringify(
          modules.map(({ packageJson, licenseId, licenseText }) => ({
            name: packageJson.name,
            version: packageJson.version,
            licence: licenseId,
            text: licenseText,
          })),
        ),
    }),
  ];
}

const stylesheets = () =>
  new MiniCssExtractPlugin({
    filename: '[name].[contenthash:10].css',
    chunkFilename: '[name].[contenthash:10].css',
  });

/** One page of the add-in; SitePages writes into it where its site is. */
const page = (file, chunk) =>
  new HtmlPlugin({
    filename: path.basename(file),
    template: here(file),
    chunks: chunk === undefined ? [] : [chunk],
    inject: 'head',
    scriptLoading: 'defer',
    minify: { collapseWhitespace: true, removeComments: true },
  });

/**
 * The add-in's own pages. The preview gets the very same scripts; only the address of office.js in the pages differs.
 * @param {{ directory: string, officeJs: string, site: string, report: string, cacheName: string, clean?: object, licenceFolder?: string }} options
 */
function addin({ directory, officeJs, site, report, cacheName, clean = true, licenceFolder }) {
  const settings = common(cacheName, FLOOR);
  return {
    ...settings,
    entry: {
      taskpane: [SHIMS, './src/taskpane/index.tsx'],
      commands: [SHIMS, './src/commands/commands.ts'],
      // No button leads there: for whoever has a Word and wants to tell what it does.
      probe: [SHIMS, './src/commands/probe.ts'],
    },
    output: { ...hashedOutput(directory), clean, uniqueName: 'gangju' },
    // What two parts share is a file of its own from here on, in bytes before it is made small: many little files
    // weigh more than a few big ones.
    optimization: { ...settings.optimization, splitChunks: { minSize: 64_000 } },
    plugins: [
      stylesheets(),
      page('src/taskpane/taskpane.html', 'taskpane'),
      page('src/commands/commands.html', 'commands'),
      page('src/commands/probe.html', 'probe'),
      page('src/taskpane/support.html'),
      new SitePages((html) => pageFor(html, { site, officeJs })),
      new OldBrowserNotice(),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: '[path][name][ext]' },
          { from: 'assets/old-browser.js', to: 'assets/' },
          // The preview has a profile beside its pages, one that sets nothing.
          ...(site === '' ? [{ from: 'src/preview/house.json', to: 'house.json' }] : []),
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (content) =>
              manifestFor(content.toString(), site === '' ? originFrom(undefined) : site),
          },
        ],
      }),
      new SizeReport({ filename: report }),
      version(),
      ...licences('addin', licenceFolder),
    ],
  };
}

/**
 * The reviewer's desk: one page that is all in one file, so that it opens by double click from anywhere. What other
 * builds fetch later is in it from the start.
 */
function desk(directory, cacheName, licenceFolder) {
  const settings = common(cacheName, FLOOR);
  return {
    ...settings,
    entry: { desk: [SHIMS, './src/desk/index.ts'] },
    output: { path: directory, filename: 'desk.js', publicPath: '', uniqueName: 'gangju-desk' },
    module: { ...settings.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    optimization: { ...settings.optimization, splitChunks: false, runtimeChunk: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: 'desk.css' }),
      version(),
      new SingleFile({
        filename: DESK,
        title: '纲举 · 审阅台',
        data: [['gangju-house', 'application/json']],
      }),
      ...licences('desk', licenceFolder),
    ],
  };
}

/** The page that makes a site for an address; a release puts the site into it. */
function setup(directory, licenceFolder) {
  const settings = common('setup', FLOOR);
  return {
    ...settings,
    entry: { setup: [SHIMS, './src/setup/index.ts'] },
    output: {
      path: directory,
      filename: 'setup.js',
      publicPath: '',
      clean: true,
      uniqueName: 'gangju-setup',
    },
    module: { ...settings.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    optimization: { ...settings.optimization, splitChunks: false, runtimeChunk: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: 'setup.css' }),
      new SingleFile({
        filename: 'setup.html',
        title: '纲举 · 部署设置',
        data: [
          ['gangju-version', 'text/plain'],
          ['gangju-site', 'text/plain'],
        ],
      }),
      ...licences('setup', licenceFolder),
    ],
  };
}

/** The stand-in for Word, as the index of the preview's server. Left unminified: nobody downloads it, everybody waits for its build. */
function previewPage() {
  const settings = common('preview', FLOOR);
  return {
    ...settings,
    entry: { preview: [SHIMS, './src/preview/index.tsx'] },
    optimization: { minimize: false },
    module: {
      rules: [
        ...settings.module.rules,
        {
          test: /\.mjs$/,
          include: /node_modules[\\/]@eigenpal[\\/]docx-editor-core/,
          loader: here('scripts/webpack/chinese-editor.js'),
        },
      ],
    },
    // The editor's XML reader names Node's streams, which it does not use in a browser.
    resolve: { extensions: EXTENSIONS, fallback: { stream: false } },
    output: {
      ...hashedOutput(build('preview/preview')),
      publicPath: '/preview/',
      clean: true,
      uniqueName: 'gangju-preview',
    },
    plugins: [
      stylesheets(),
      new HtmlPlugin({
        filename: '../index.html',
        template: here('src/preview/preview.html'),
        chunks: ['preview'],
      }),
    ],
  };
}

/** The command line, one file without dependencies beside it. */
function cli() {
  return {
    ...common('cli', 'node20'),
    entry: { gangju: './src/cli/main.ts' },
    output: { path: build('cli'), filename: '[name].js', clean: true, library: { type: 'commonjs2' } },
    // commander starts other programs with it; ours are none, and loading it costs a start more than commander does.
    externals: { 'node:child_process': 'var {}' },
    // A start reads a few files rather than a dozen; nobody downloads them.
    optimization: { minimize: false, splitChunks: { minSize: 64_000 } },
  };
}

/** Our packages that the benchmarks measure are built as the products build them; all others stay outside. */
const MEASURED = ['valibot', 'fflate', 'saxes'];
/** Packages of modules only, which a bundle of CommonJS cannot require. */
const MODULES_ONLY = ['@dodona/dolos-core'];

/** The benchmarks, for `npm run bench`. */
function bench() {
  return {
    ...common('bench', 'node20'),
    entry: { bench: './bench/index.ts' },
    output: { path: build('bench'), filename: '[name].js', clean: true },
    externals: [
      ({ request }, callback) => {
        const ours =
          request.startsWith('.') ||
          path.isAbsolute(request) ||
          [...MEASURED, ...MODULES_ONLY].includes(request);
        callback(null, ours ? undefined : `commonjs ${request}`);
      },
    ],
    optimization: { minimize: false },
  };
}

/** A pane that does nothing, to compare the panel with. */
function emptyPane() {
  return {
    ...common('empty-pane', FLOOR),
    entry: { 'empty-pane': './bench/empty-pane/index.tsx' },
    output: { ...hashedOutput(build('empty-pane')), clean: true, uniqueName: 'empty-pane' },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: here('bench/empty-pane/pane.html'),
        officeJs: PREVIEW_OFFICE_JS,
      }),
    ],
  };
}

/** `webpack --env build=addin,cli` (the default) or `--env build=preview`. */
module.exports = (env = {}) => {
  const wanted = String(env.build ?? 'addin,cli').split(',');
  const builds = {
    addin: () => [
      addin({
        directory: here('dist'),
        officeJs: officeJsFrom(process.env.OFFICE_JS),
        site: originFrom(process.env.ORIGIN),
        report: build('sizes/addin.json'),
        cacheName: 'addin',
        clean: { keep: (file) => file === DESK },
      }),
      desk(here('dist'), 'desk'),
    ],
    preview: () => [
      addin({
        directory: build('preview'),
        officeJs: PREVIEW_OFFICE_JS,
        // Its address is not known before it is served.
        site: '',
        report: build('sizes/preview.json'),
        cacheName: 'preview-addin',
        clean: { keep: /^(preview[\\/]|index\.html$|gangju-desk\.html$)/ },
      }),
      desk(build('preview'), 'preview-desk'),
      previewPage(),
    ],
    desk: () => [desk(here('dist'), 'desk')],
    release: () => [
      addin({
        directory: build('release/site'),
        officeJs: officeJsFrom(undefined),
        site: originFrom(undefined),
        report: build('sizes/release.json'),
        cacheName: 'release-addin',
        clean: { keep: (file) => file === DESK },
        licenceFolder: '../licences',
      }),
      desk(build('release/site'), 'release-desk', '../licences'),
      setup(build('release/setup'), '../licences'),
    ],
    cli: () => [cli()],
    bench: () => [bench(), emptyPane()],
  };
  return wanted.flatMap((name) => {
    if (!Object.hasOwn(builds, name))
      throw new Error(`No build is called "${name}"; there are: ${Object.keys(builds).join(', ')}.`);
    return builds[name]();
  });
};
