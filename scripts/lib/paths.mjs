import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The project's folder, wherever the command was called from. */
export const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** A path inside the project. */
export const inRoot = (...parts) => path.join(root, ...parts);

/** Where builds other than `dist/` go; `BUILD_DIR` moves it, so that two builds can stand side by side. */
export const buildDirectory = path.resolve(root, process.env.BUILD_DIR ?? 'build');

/** The folder that `webpack --env build=preview` writes. */
export const previewDirectory = path.join(buildDirectory, 'preview');
