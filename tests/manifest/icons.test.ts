/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { elements, only, parseManifest, pngSize, projectRoot } from './read';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const manifest = parseManifest();
const fileOf = (address: string) => path.join(projectRoot, new URL(address).pathname);
const files = new Map(
  elements(only(only(manifest, 'Resources'), 'Images'), 'Image').map((image) => [
    image.getAttribute('id')!,
    fileOf(image.getAttribute('DefaultValue')!),
  ]),
);
const lists = elements(manifest, 'Icon');

test('the group and each button have an icon in every size', () => {
  expect(lists).toHaveLength(4);
  for (const list of lists) {
    expect(elements(list, 'Image').map((image) => Number(image.getAttribute('size')))).toEqual(SIZES);
  }
});

test('every icon is a PNG of the size that it is named for', () => {
  for (const image of lists.flatMap((list) => elements(list, 'Image'))) {
    const size = Number(image.getAttribute('size'));
    expect(pngSize(files.get(image.getAttribute('resid')!)!)).toEqual({ width: size, height: size });
  }
});

test.each([
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
])('%s is a PNG of %i pixels', (name, size) => {
  expect(pngSize(fileOf(only(manifest, name).getAttribute('DefaultValue')!))).toEqual({
    width: size,
    height: size,
  });
});

test('no two icons are the same picture', () => {
  const pictures = [...files.values()].map((file) => readFileSync(file).toString('base64'));
  expect(new Set(pictures).size).toBe(SIZES.length * 4);
});
