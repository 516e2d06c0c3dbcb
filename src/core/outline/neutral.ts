import type { Template, TemplateExtra, TemplateSection } from '../template/schema';

/**
 * The parts that every such paper may have, whatever its campaign: what a paper is read by before any
 * template is held against it. It has no dimensions, so that the numbered parts under the problems
 * are found by their form alone.
 */
export const NEUTRAL: Template = {
  version: 2,
  id: 'neutral',
  title: 'neutral',
  description: '',
  status: 'verified',
  voice: 'person',
  paperTitle: '对照检查材料',
  dimensionHeading: '{name}',
  dimensionOrder: 'floating',
  sections: [
    section('problems', '存在的问题', [
      '存在的主要问题',
      '存在的突出问题',
      '对照检查存在的问题',
      '查摆出的主要问题',
      '查摆问题',
      '问题查摆',
      '检视出的问题',
      '检视的问题',
      '查找的问题',
      '自身存在的问题',
      '主要差距和不足',
      '存在的问题和不足',
      '存在问题',
      '主要问题',
      '问题表现',
      '对照检查剖析',
      '对照检查情况',
      '检视剖析情况',
    ]),
    section('cases', '典型案例剖析', [
      '反面典型案例剖析',
      '典型案例反思',
      '案例剖析',
      '案例分析',
      '案例解析',
      '正反两方面典型案例剖析',
      '以案为鉴',
      '以案促改',
    ]),
    section('causes', '问题的原因', [
      '原因分析',
      '原因剖析',
      '根源剖析',
      '根源分析',
      '产生问题的原因',
      '产生问题的原因剖析',
      '问题产生的原因',
      '存在问题的原因',
      '问题根源',
      '问题的根源',
      '思想根源剖析',
      '问题产生的根源',
      '剖析根源',
    ]),
    section('measures', '整改的措施', [
      '整改措施',
      '努力方向和整改措施',
      '努力方向和改进措施',
      '努力方向',
      '下一步整改措施',
      '下一步改进措施',
      '下一步努力方向',
      '下一步打算',
      '下一步工作',
      '今后努力方向',
      '整改方向',
      '整改方向和措施',
      '整改打算',
      '整改举措',
      '改进措施',
      '整改思路和举措',
    ]),
  ],
  dimensions: [],
  extras: [
    extra('last-year', '上年度民主生活会整改措施落实情况', [
      '上年度整改落实情况',
      '上次民主生活会整改落实情况',
      '上一年度民主生活会整改措施落实情况',
      '上年度组织生活会整改落实情况',
    ]),
    extra('declare', '需要说明和报告的事项', [
      '个人有关事项报告',
      '需要说明的问题',
      '需要说明的事项',
      '个人重大事项报告',
    ]),
    extra('study', '学习体会', ['学习收获', '学习体会和收获']),
    extra('prep', '会前准备情况', ['会议主题与会前准备', '会议主题和会前准备情况', '会前准备']),
  ],
  points: {},
};

function section(id: string, name: string, aliases: string[]): TemplateSection {
  const parts = id === 'cases' ? ('none' as const) : ('items' as const);
  return { id, name, aliases, required: 'off', floating: id === 'cases', parts, items: {} };
}

function extra(id: string, name: string, aliases: string[]): TemplateExtra {
  return { id, name, aliases, required: 'off', inPreamble: true };
}
