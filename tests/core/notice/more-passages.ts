import type { Twin } from './twins';

const END = '剖析原因，提出整改措施。';

/** Passages that were written to lead the reading astray: numbers without 个, questions for names, pairs of verbs, stray leads. */
export const MORE_PASSAGES: readonly Twin[] = [
  {
    row: 'a number without 个',
    text: '对照检查材料包括：（一）基本情况；（二）存在的突出问题；（三）产生问题的原因；（四）努力方向。问题部分要从知责、担责、尽责三方面撰写。',
    names: ['知责', '担责', '尽责'],
  },
  {
    row: 'a number without 个, and 问题 behind it',
    text: `从党性修养、清廉自律、担当作为、服务基层等四方面问题入手，逐一对照检查，${END}`,
    names: ['党性修养', '清廉自律', '担当作为', '服务基层'],
  },
  {
    row: '一方面 is no number',
    text: `一方面学习要跟上，另一方面工作要抓紧。要从信念、本领、作风三个方面查摆问题，${END}`,
    names: ['信念', '本领', '作风'],
  },
  {
    row: 'circled, the number behind the last',
    text: `重点围绕：①理论提升；②履职担当；③作风养成；④清廉自律，四个方面查摆，${END}`,
    names: ['理论提升', '履职担当', '作风养成', '清廉自律'],
  },
  {
    row: 'questions of the form X不X',
    text: `对照检查要突出三个重点，第一，理论武装够不够；第二，服务意识强不强；第三，纪律观念牢不牢。要${END}`,
    names: ['理论武装', '服务意识', '纪律观念'],
  },
  {
    row: 'questions of the form X不XY',
    text: `从信念坚不坚定、宗旨牢不牢固、作风扎不扎实、纪律严不严明等方面，检视自身问题，${END}`,
    names: ['信念', '宗旨', '作风', '纪律'],
  },
  {
    row: 'questions with 没有',
    text: `要着重从“学懂没有、弄通没有、做实没有”三个层面查摆问题，${END}`,
    names: ['学懂', '弄通', '做实'],
  },
  {
    row: 'faults, not aspects',
    text: `重点查摆以下问题：（1）信念淡薄；（2）宗旨意识不强；（3）作风漂浮。要${END}`,
    asks: 'any',
  },
  {
    row: 'two lists behind one lead',
    text: `要聚焦信仰、方向、原则、道路，聚焦学习、工作、生活、家风，查找问题，${END}`,
    asks: 'any',
  },
  {
    row: '查A看B in one breath',
    text: `按照“四查四看”要求，查信念看忠诚、查学习看素质、查纪律看规矩、查作风看形象，认真检视问题，${END}`,
    names: ['信念', '学习', '纪律', '作风'],
  },
  {
    row: '查A，看B: what it is looked at for is no aspect',
    text: `重点是四查：查思想，看信念；查组织，看堡垒；查作风，看形象；查纪律，看规矩。要${END}`,
    asks: 'any',
  },
  {
    row: '一、二、 inside a line',
    text: `查摆内容：一、对党忠诚方面：是否言行一致；二、履职尽责方面：是否勤勉；三、清廉自守方面：是否守住底线。要${END}`,
    names: ['对党忠诚', '履职尽责', '清廉自守'],
  },
  {
    row: 'a word that leads elsewhere is a name',
    text: `每名同志要从个人、家庭、单位三个层面查摆问题，${END}`,
    names: ['个人', '家庭', '单位'],
  },
  {
    row: 'what is done by aspects is something else',
    text: `主题党日活动要求：围绕读书学习、志愿服务、岗位建功三个方面开展活动。会前要查摆问题，${END}`,
    asks: 'any',
  },
  {
    row: 'brackets with 、 inside',
    text: `从理论武装（学思用贯通）、政治能力、服务基层（接地气、解难题）三个方面查摆问题，${END}`,
    names: ['理论武装（学思用贯通）', '政治能力', '服务基层（接地气、解难题）'],
  },
  {
    row: 'a programme before it',
    text: `一是做好学习准备。二是广泛征求意见。三是开展谈心谈话。四是撰写材料，重点从信念、作风、规矩三个方面查摆问题，${END}`,
    names: ['信念', '作风', '规矩'],
  },
  {
    row: 'the order of the meeting',
    text: `会议程序：1.主持人通报情况；2.书记作对照检查；3.成员作对照检查；4.上级讲话。会前要认真查摆问题，${END}`,
    asks: 'any',
  },
  {
    row: 'four where five are stated',
    text: `材料要从以下六个方面查摆问题：学习方面、思想方面、工作方面、作风方面、纪律方面。要${END}`,
    asks: 'any',
  },
  {
    row: 'themes in quotation marks and a list of its own',
    text: `结合“学原著、悟原理、办实事、开新局”四个方面要求，重点围绕为民服务、破解难题、真抓实干三个方面查摆问题，${END}`,
    names: ['为民服务', '破解难题', '真抓实干'],
  },
  {
    row: 'criteria of the standard, then the aspects by number',
    text: `党员要对照“三讲三有”标准，从讲信念有定力、讲规矩有纪律、讲奉献有作为三个方面查找差距，${END}`,
    names: ['讲信念有定力', '讲规矩有纪律', '讲奉献有作为'],
  },
  {
    row: 'a bulleted list',
    text: `重点查摆问题的方面：\n● 强化担当方面\n● 提高本领方面\n● 改进作风方面\n要${END}`,
    names: ['强化担当', '提高本领', '改进作风'],
  },
  {
    row: 'conduct at the meeting beside the aspects',
    text: `书记要带头查摆问题、带头剖析原因、带头整改落实。各成员要围绕本领、作风、规矩三个方面查摆问题，${END}`,
    names: ['本领', '作风', '规矩'],
  },
  {
    row: 'choose three of five',
    text: `各单位可结合实际，从以下方面选择3至4个方面查摆问题：学习、忠诚、担当、作风、清廉。要${END}`,
    asks: 'any',
  },
  {
    row: 'traditional script with a stray simplified word',
    text: `党员個人要從信念、宗旨、擔當、規矩四個方面進行黨性分析，剖析原因，提出整改措施。`,
    names: ['信念', '宗旨', '擔當', '規矩'],
  },
];

/** Names whose short forms papers use in their headings. */
export const SHORT_FORMS: readonly (readonly [string, readonly string[]])[] = [
  ['理论武装（学思用贯通）', ['理论武装']],
  ['服务基层（接地气、解难题）', ['服务基层']],
  ['严守纪律规矩，维护团结统一', ['严守纪律规矩', '维护团结统一']],
  ['落实“学、做、改”要求', []],
];
