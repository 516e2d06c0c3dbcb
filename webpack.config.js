'use strict';

const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { contentSecurityPolicy } = require('./scripts/webpack/csp');
const { manifestFor } = require('./scripts/webpack/manifest');
const { originFrom, officeJsFrom } = require('./scripts/webpack/settings');
const { OldBrowserNotice } = require('./scripts/webpack/old-browser');
const { SingleFile } = require('./scripts/webpack/single-file');
const { SizeReport } = require('./scripts/webpack/size-report');

const here = (...parts) => path.join(__dirname, ...parts);

/** Where builds other than dist/ go; BUILD_DIR moves it, so that two builds can stand side by side. */
const build = (...parts) => path.resolve(__dirname, process.env.BUILD_DIR ?? 'build', ...parts);

/** The preview serves office.js from the development dependency; a production build never does. */
const PREVIEW_OFFICE_JS = '/office-js/office.js';

const EXTENSIONS = ['.tsx', '.ts', '.mjs', '.js', '.json'];

/** The reviewer's desk, beside the add-in's pages. */
const DESK = 'gangju-desk.html';

/** Settings that every build of ours shares. `target` is a webpack target such as `['web', 'es2022']`. */
function common(name, target) {
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
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.(docx|png|svg|woff2)$/, type: 'asset/resource' },
      ],
    },
    // The minifier of the compiler that is here anyway: a third of the default's time for the same size.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
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

const stylesheets = () =>
  new MiniCssExtractPlugin({
    filename: '[name].[contenthash:10].css',
    chunkFilename: '[name].[contenthash:10].css',
  });

/** One page of the add-in: its template gets `officeJs` and `csp` as htmlWebpackPlugin.options. */
const page = (file, chunk, officeJs) =>
  new HtmlPlugin({
    filename: path.basename(file),
    template: here(file),
    chunks: [chunk],
    officeJs,
    csp: contentSecurityPolicy(officeJs),
    inject: 'head',
    scriptLoading: 'defer',
    minify: { collapseWhitespace: true, removeComments: true },
  });

/**
 * The add-in's own pages. The preview gets the very same scripts; only the address of office.js in the pages differs.
 * @param {{ directory: string, officeJs: string, origin: string, report: string, cacheName: string, clean?: object }} options
 */
function addin({ directory, officeJs, origin, report, cacheName, clean = true }) {
  return {
    ...common(cacheName, ['web', 'es2022']),
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/commands.ts',
      // No button leads there: for whoever has a Word and wants to tell what it does.
      probe: './src/commands/probe.ts',
    },
    output: { ...hashedOutput(directory), clean, uniqueName: 'gangju' },
    plugins: [
      stylesheets(),
      page('src/taskpane/taskpane.html', 'taskpane', officeJs),
      page('src/commands/commands.html', 'commands', officeJs),
      page('src/commands/probe.html', 'probe', officeJs),
      new OldBrowserNotice(),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: '[path][name][ext]' },
          { from: 'assets/old-browser.js', to: 'assets/' },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (content) => manifestFor(content.toString(), origin),
          },
        ],
      }),
      new SizeReport({ filename: report }),
    ],
  };
}

/**
 * The reviewer's desk: one page that is all in one file, so that it opens by double click from anywhere. What other
 * builds fetch later is in it from the start.
 */
function desk(directory, cacheName) {
  const settings = common(cacheName, ['web', 'es2022']);
  return {
    ...settings,
    entry: { desk: './src/desk/index.ts' },
    output: { path: directory, filename: 'desk.js', publicPath: '', uniqueName: 'gangju-desk' },
    module: { ...settings.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    optimization: { ...settings.optimization, splitChunks: false, runtimeChunk: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: 'desk.css' }),
      new SingleFile({ filename: DESK, title: '纲举 · 审阅台' }),
    ],
  };
}

/** The stand-in for Word, as the index of the preview's server. Left unminified: nobody downloads it, everybody waits for its build. */
function previewPage() {
  const settings = common('preview', ['web', 'es2022']);
  return {
    ...settings,
    entry: { preview: './src/preview/index.tsx' },
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
    optimization: { minimize: false },
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
    ...common('empty-pane', ['web', 'es2022']),
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
        origin: originFrom(process.env.ORIGIN),
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
        origin: originFrom(undefined),
        report: build('sizes/preview.json'),
        cacheName: 'preview-addin',
        clean: { keep: /^(preview[\\/]|index\.html$|gangju-desk\.html$)/ },
      }),
      desk(build('preview'), 'preview-desk'),
      previewPage(),
    ],
    desk: () => [desk(here('dist'), 'desk')],
    cli: () => [cli()],
    bench: () => [bench(), emptyPane()],
  };
  return wanted.flatMap((name) => {
    if (!Object.hasOwn(builds, name))
      throw new Error(`No build is called "${name}"; there are: ${Object.keys(builds).join(', ')}.`);
    return builds[name]();
  });
};
