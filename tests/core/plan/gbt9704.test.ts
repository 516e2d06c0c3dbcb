import { figures, layoutWith } from '../../../src/core/plan/gbt9704';

const face = (layout = layoutWith({})) => {
  const { title, level1, body, level2Lead } = figures(layout);
  return [title, level1, body].map(({ format }) => format?.fontName).concat(level2Lead.fontName);
};

it('takes the first of each chain when nothing tells what is installed', () => {
  expect(face()).toEqual(['方正小标宋简体', '黑体', '仿宋', '楷体']);
});

it('falls back where a font is missing, and to the first where all are', () => {
  const installed = layoutWith({}, () => ['黑体', 'KaiTi']);
  expect(face(installed)).toEqual(['黑体', '黑体', '仿宋', 'KaiTi']);
});

it('tries a house’s own fonts first, and passes over one that is missing', () => {
  const asked: string[] = [];
  const layout = layoutWith({ title: '华文中宋', body: '没有的字体', level1: '' }, (names) => {
    asked.push(...names);
    return ['华文中宋', '仿宋_GB2312', '黑体', '楷体'];
  });
  expect(face(layout)).toEqual(['华文中宋', '黑体', '仿宋_GB2312', '楷体']);
  expect(asked).toContain('没有的字体');
});
