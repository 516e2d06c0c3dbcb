import type { Subject } from './data';

/** A shape that all headlines of one set share. */
export interface HeadlineShape {
  readonly id: string;
  /** How it reads, for a choice. */
  readonly pattern: string;
  /** False for what plain mode leaves out. */
  readonly plain: boolean;
  readonly fill: (subject: Subject, index: number) => string;
}

const gaps = ['差距', '不足', '欠缺', '弱项', '缺失'];

/** Every shape gives equally long headlines, whatever the subject. */
export const headlineShapes: readonly HeadlineShape[] = [
  { id: 'done', pattern: '…抓得不紧', plain: true, fill: ({ name, done }) => name + done },
  { id: 'enough', pattern: '…不够深入', plain: false, fill: ({ name, enough }) => `${name}不够${enough}` },
  {
    id: 'gap',
    pattern: '…存在差距',
    plain: true,
    fill: ({ name }, index) => `${name}存在${gaps[index % gaps.length] ?? ''}`,
  },
  { id: 'slack', pattern: '…有所放松', plain: true, fill: ({ name, slack }) => `${name}有所${slack}` },
  { id: 'lack', pattern: '…缺少办法', plain: true, fill: ({ name, lack }) => `${name}缺少${lack}` },
  { id: 'manner', pattern: '…浅尝辄止', plain: true, fill: ({ name, manner }) => name + manner },
  { id: 'quality', pattern: '…主动性不强', plain: true, fill: ({ name, quality }) => name + quality },
  { id: 'reach', pattern: '…尚未见效', plain: true, fill: ({ name, reach }) => `${name}尚未${reach}` },
  {
    id: 'sometimes',
    pattern: '…有时脱节',
    plain: true,
    fill: ({ name, sometimes }) => `${name}有时${sometimes}`,
  },
  {
    id: 'contrast',
    pattern: '…偏多…偏少',
    plain: true,
    fill: ({ much, little }) => `${much}偏多${little}偏少`,
  },
];

/** The shapes that may be offered. */
export function shapesFor(plain: boolean): readonly HeadlineShape[] {
  return plain ? headlineShapes.filter((shape) => shape.plain) : headlineShapes;
}
