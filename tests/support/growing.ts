import { paper } from './right-paper';

export const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');
/** A right paper with something in the text of an aspect, or of a measure. */
export const inAspect = (text: string): string => paper({ passage: text });
const inMeasure = (text: string): string => paper({ measures: [`（一）加强理论学习。${text}。`] });
const han = (at: number): string => '一二三四五六七八九'[at % 9]!;

/** Texts that grow in one dimension each. */
export const GROWING: Readonly<Record<string, (count: number) => string>> = {
  'one heading again and again': (n) => lines(n, () => '一、存在的主要问题'),
  'one aspect again and again': (n) => lines(n, () => '（一）在理论学习方面'),
  'two headings in turn': (n) => lines(n, (at) => (at % 2 ? '二、原因分析' : '一、存在的主要问题')),
  'run-in headings': (n) => lines(n, (at) => `（${han(at)}）在理论学习方面。一是学得不够。二是想得不多。`),
  'run-in sections': (n) => lines(n, () => '一、存在问题。（一）理论学习方面。一是学习不够。二是思考不多。'),
  'numbered lines': (n) => lines(n, (at) => `${at + 1}、某项事情的情况`),
  'points in lines': (n) => lines(n, (at) => `${han(at)}是学得不够，想得不多。`),
  'points in one line': (n) => lines(1, () => '一是学得不够。二是想得不多。'.repeat(n)),
  titles: (n) => lines(n, () => '个人对照检查材料'),
  'papers behind the paper': (n) => Array.from({ length: Math.ceil(n / 20) }, () => paper()).join('\n'),
  'a run of 一': (n) => inAspect('一'.repeat(n * 4)),
  'a run of 一 in a measure': (n) => inMeasure('一'.repeat(n * 4)),
  'figures in a measure': (n) => inMeasure('二十'.repeat(n * 2)),
  'a word doubled': (n) => inAspect('的'.repeat(n * 2)),
  'quotation marks': (n) => inAspect('“'.repeat(n * 2)),
  brackets: (n) => inAspect('（'.repeat(n * 2)),
  concessions: (n) => inAspect('，虽然如此'.repeat(n)),
  years: (n) => inAspect('2021年度以来'.repeat(n)),
  blanks: (n) => inAspect('【待补：时间】'.repeat(n)),
  'one sentence again and again': (n) =>
    inAspect('读过的内容没有及时整理归类，遇到事情时想不起来。'.repeat(n)),
  'findings with a fix': (n) => inAspect('学得不够,想得不多.'.repeat(n)),
  'a very long paragraph': (n) =>
    inAspect(Array.from({ length: n }, (_, at) => `第${at}次整理时没有记全，回头才补上。`).join('')),
  'very many paragraphs': (n) => `${paper()}\n${lines(n, (at) => `这是第${at}段，说的是平时怎样整理。`)}`,
  'empty paragraphs': (n) => `${paper()}\n${lines(n * 4, () => '')}`,
  'aspects of a name each': (n) =>
    paper().replace(
      '（二）',
      `${lines(n, (at) => `（${han(at)}）在第${at}项工作方面。一是想得不多。`)}\n（二）`,
    ),
  'points of an aspect': (n) =>
    inAspect(lines(1, () => Array.from({ length: n }, (_, at) => `${han(at)}是想得不多。`).join(''))),
  'brackets in pairs': (n) => inAspect('（一次）想得不多。'.repeat(n)),
  'brackets in brackets': (n) => inAspect(`${'（〔'.repeat(n)}内${'〕）'.repeat(n)}`),
  quotations: (n) => inAspect('“读过的内容”没有整理，‘想不起来’。'.repeat(n)),
  'straight quotation marks': (n) => inAspect('"读过的"没有整理。'.repeat(n)),
  dates: (n) => inAspect('2023年3月5日去过一次，二〇二三年五月又去。'.repeat(n)),
  'parts between names': (n) =>
    lines(n, (at) =>
      at % 2 ? '其一，政治素质究其原因，还是重视不够。' : '（1）需要说明的事项；”主要表现在：',
    ),
  'contents between lines': (n) =>
    lines(
      n,
      (at) =>
        [
          '二、【待补】，例如2023年5月某事没有办好。- 同志们：；',
          '1.1报告人：二是按照要求，现将情况报告如下。\t……3',
          '原因分析针对以上问题，今后每周学习一次。①政治素质：',
          '第一，对照检查材料：',
        ][at % 4]!,
    ),
  'masked names': (n) => inAspect('按张××的要求办，某某同志提过。'.repeat(n)),
};
