import { longestFirst } from '../characters/word-index';
import phrases from './data/set-phrases.json';
import slips from './data/slips.json';
import { SITE_LINES } from './site-lines';

/**
 * Words that several rules look for, found in the one pass of the scan. Words only: what a rule
 * makes of them (partners, guards) is in the rule.
 */
const cueGroups = {
  /** Set phrases and events, see data/set-phrases.json. */
  phrase: [...phrases.quoted, ...phrases.slips.map((slip) => slip.found)],
  event: phrases.events.map((event) => event.name),
  /** Slips of the pen, see data/slips.json. */
  slip: slips.slips.map((slip) => slip.found),
  /** The writer. */
  self: ['我', '本人'],
  /** Words of sites and adverts that no paper needs; one of them is enough. */
  advert: [
    '更多范文',
    '更多材料请',
    '更多公文',
    '正文复制',
    '浏览量：',
    '浏览次数：',
    '阅读量：',
    '点击数：',
    '本文关键字',
    '本文关键词',
    '需要先登录',
    '请登录后',
    '申明敬告',
    '下载网址',
    '下载本文',
    '点击下载',
    '点此下载',
    '阅读全文',
    '展开全文',
    '转载请注明',
    '未完待续',
    '素材资料',
    '润笔',
    '本文来源',
    '来源：网络',
    '扫码领取',
    '扫码下载',
    '加微信领取',
    '公众号回复',
    '全文共',
    '为您精选',
    '复制下载',
    '网友上传',
    '网友分享',
    '网友 分享',
    '网友整理',
    '预览结束',
    '免费获取全文',
    '获取全文',
    '定制代笔',
    '代笔',
    '请点击',
    '导语：',
    '小编',
    '笔者导语',
    '手机阅读',
    '欢迎您！',
    '更新时间：',
    '上传日期：',
    '上传时间：',
    '页码：',
    '格式：',
    '时间：',
    '网）',
    '不代表本站',
    '不代表本网',
    '客服老师',
    '写作参考',
    '侵权必究',
    '上一篇：',
    '下一篇：',
    '相关推荐',
    '猜你喜欢',
    '您的位置：',
    '当前位置：',
    '范文大全',
    '范文精选',
    '返回顶部',
    '收藏本站',
    '文档下载',
    '下载文档',
    '下载全文',
    '下载Word',
    '下载word',
    '打印本页',
    '分享到：',
    '网友投稿',
    '本站',
    '仅供参考',
    '供大家参考',
    '大家阅读',
    // The same from sites in traditional script.
    '更多範文',
    '本文來源',
    '來源：網',
    '下載本文',
    '點擊下載',
    '下載全文',
    '網友上傳',
    '網友分享',
    '網友整理',
    '預覽結束',
    '免費獲取全文',
    '獲取全文',
    '複製下載',
    '請點擊',
    '手機閱讀',
    '閱讀全文',
    '歡迎您！',
    '更新時間：',
    '上傳日期：',
    '上傳時間：',
    '頁碼：',
    '轉載請註明',
    '不代表本站觀點',
    '客服老師',
    '導語：',
  ],
  /** Lines that a page or a writing machine puts around a text; each under a condition of its own. */
  line: Object.keys(SITE_LINES),
  /** Words that are an advert only in company. */
  site: [
    '会员',
    '公众号',
    '文库',
    '扫码',
    '加微',
    '微信号',
    '范文网',
    '文秘网',
    '发布时间',
    '浏览量',
    '未完',
    'www.',
    'http',
    'WWW.',
  ],
  /** A name was cut out, or written so that filters pass it. */
  dropped: ['主席新时代', '总书记新时代', '以同志为核心', '以为核心的', '同志姓名'],
  /** A dash or sign in place of a given name. */
  surname: [...'邓毛江胡习'].flatMap((name) => [...'-－—*＊×xXＸ_'].map((sign) => name + sign)),
  cutOff: ['的，以便', '的年度会员', '在的领导', '在的坚强领导', '在的带领', '在的指导', '的的'],
  address: ['家住', '住址', '家庭住址', '现住', '身份证号', '手机号'],
  example: ['比如', '例如', '譬如', '有一次', '有次', '那次', '一次', '期间', '案例'],
  buguo: ['不够'],
} satisfies Record<string, readonly string[]>;

export type CueGroup = keyof typeof cueGroups;

/** A word with the group it belongs to. */
export interface Cue {
  readonly word: string;
  readonly group: CueGroup;
  /** The bit of its group. */
  readonly bit: number;
}

export const groupNames = Object.keys(cueGroups) as CueGroup[];

/** A bit for each of some groups, to be held against those of the cues that a line has. */
export const bitsOfGroups = (...groups: readonly CueGroup[]): number =>
  groups.reduce((bits, group) => bits | (1 << groupNames.indexOf(group)), 0);

/** Every cue, longer words before shorter ones with the same start. */
export const cues: readonly Cue[] = longestFirst(
  groupNames.flatMap((group) => {
    const bit = bitsOfGroups(group);
    return cueGroups[group].map((word) => ({ word, group, bit }));
  }),
);

export const cueWords: readonly string[] = cues.map((cue) => cue.word);
