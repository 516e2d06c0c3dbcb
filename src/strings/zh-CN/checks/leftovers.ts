import type { SomeRuleWords } from '../../check-words';

/** Words of the rules about what a draft or a template web site left behind. */
export const leftovers = {
  placeholder: {
    title: '待填写',
    messages: {
      default: (p) => `“${p.found}”还没有填写。`,
      person: (p) => `“${p.found}”还没有换成真实姓名。`,
      slot: (p) => `${p.found} 还没有填写。`,
    },
    why: '交稿前应把占位的符号换成具体内容，或删去。',
  },
  'masked-name': {
    title: '遮掩的名称',
    messages: {
      default: (p) => `“${p.found}”疑似范文中被字母或符号遮掩的名称。`,
      dropped: (p) => `“${p.found}”处疑似漏掉了名称。`,
    },
    why: '网上范文常把名称换成字母或删去。请对照权威表述逐处改正；这里只指出位置，不代为改写。',
  },
  'template-residue': {
    title: '网站残留文字',
    messages: { default: (p) => `“${p.found}”所在的句子疑似网站广告或页面文字。` },
    why: '从网上复制范文时夹带的广告、页面文字，交稿前应删去整句。',
  },
  'broken-sentence': {
    title: '语句残缺',
    messages: {
      default: (p) => `“${p.found}”处语句疑似残缺。`,
      doubled: (p) => `“${p.found}”标点重复。`,
      hole: (p) => `“${p.found}”处疑似漏字或多字。`,
      empty: (p) => `“${p.found}”中间没有文字。`,
    },
    why: '多为删改或复制时留下，请通读这一句。',
  },
  'private-data': {
    title: '个人信息',
    messages: {
      default: () => '这里有个人信息。',
      identity: () => '这里疑似有身份证号码。',
      phone: () => '这里疑似有电话号码。',
      address: () => '这里疑似有家庭住址。',
    },
    why: '材料会在一定范围传阅，身份证号、电话、住址等一般不写，建议核对。',
  },
} satisfies SomeRuleWords;
