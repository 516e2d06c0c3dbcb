'use strict';

const fs = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const root = path.join(__dirname, '../../..');

/** The page around the gallery. Kept free of inline scripts, like the real one. */
const PAGE =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>纲举</title><link rel="stylesheet" href="gallery.css"></head><body><script src="gallery.js" defer></script><div id="root"></div></body></html>';

/** Builds the gallery of panel states into `build/gallery`; resolves to that folder. */
function buildGallery() {
  const directory = path.join(root, 'build/gallery');
  const compiler = webpack({
    name: 'gallery',
    mode: 'production',
    target: ['web', 'es2020'],
    context: root,
    devtool: false,
    entry: { gallery: path.join(__dirname, 'index.tsx') },
    output: {
      path: directory,
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    cache: { type: 'filesystem', name: 'gallery', cacheDirectory: path.join(root, '.cache/webpack') },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2020',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        {
          test: /\.css$/,
          use: [MiniCssExtractPlugin.loader, 'css-loader', path.join(root, 'scripts/webpack/floor-css.js')],
        },
        { test: /\.md$/, type: 'asset/source' },
      ],
    },
    // Nothing is sent anywhere: making it small would take longer than drawing every state.
    optimization: { minimize: false },
    performance: { hints: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: '[name].[contenthash:8].css' }),
      ...(globalThis.galleryPlugins ?? []),
    ],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure = error ?? (stats.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      compiler.close(() => {
        if (failure !== null) return void reject(failure);
        fs.writeFileSync(path.join(directory, 'index.html'), PAGE);
        resolve(directory);
      });
    });
  });
}

module.exports = { buildGallery };
