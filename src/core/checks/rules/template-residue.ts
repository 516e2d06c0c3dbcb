import { sentenceAround } from '../../characters/kinds';
import { simplified } from '../../characters/traditional';
import { bitsOfGroups, type Cue } from '../cues';
import { Mark } from '../marks';
import { siteLine } from '../site-lines';
import type { Examples, Hit, TextRule } from '../rule';

/** What makes an advert of a word that is harmless alone; in the same sentence. */
const PARTNER = /文章|范文|材料|文稿|文秘|撰写|下载|素材|模板|代写|领取|公文|写作/u;
/** With 会员 and the like even the partner is not enough: these are about a site, not about a job. */
const OFFER =
  /(?:年度|网站|办理|充值|开通|购买|VIP|高级|终身|成为).{0,8}会员|会员.{0,4}(?:充值|专享|免费|下载|登录|可见)|关注.{0,12}公众号|公众号.{0,10}(?:领取|获取|下载|回复)|扫码.{0,8}(?:领取|获取|关注|添加)|加微|微信号|(?:www\.|http|WWW\.)|范文网|文秘网|文库.{0,6}(?:下载|提供|整理)|发布时间[:：]|浏览量[:：]/u;
/** Who copies from the web and owns up to it writes a problem, not an advert. */
const CONFESSION = /照搬|照抄|抄袭|拼凑|应付|依赖|复制粘贴|一抄了之|套用|过度/u;

/** Adverts and site text that came with a template from the web. */
export const templateResidue: TextRule = {
  kind: 'text',
  id: 'template-residue',
  severity: 'error',
  source: { basis: 'practice', reference: '审核习惯' },
  alike: true,
  wants: [Mark.Cue],
  hygiene: true,
  inspect(line) {
    if ((line.groups & GROUPS) === 0) return [];
    const { text } = line;
    const hits: Hit[] = [];
    let done = -1;
    for (const { start, cue } of line.cues) {
      if (start < done || (cue.bit & GROUPS) === 0) continue;
      const around = sentenceAround(text, start);
      const sentence = text.slice(around.start, around.end);
      const plain = simplified(sentence);
      if (!isResidue(cue, plain)) continue;
      hits.push({ start, end: start + cue.word.length, params: { found: cue.word, sentence } });
      done = around.end;
    }
    return hits;
  },
};

/** Words that a job can be about; an advert only where a site speaks. */
const WORK_WORDS: ReadonlySet<string> = new Set([
  '素材资料',
  '扫码下载',
  '点击下载',
  '点此下载',
  '未完待续',
  '阅读全文',
  '展开全文',
  '本文来源',
]);
const SITE = /范文|会员(?!单位|企业|代表)|公众号|模板|文库|网站|文秘|更多|全文$|：/u;

/** Words that are a site's only under a condition, held against the sentence around. */
const CONDITIONS: Readonly<Record<string, RegExp>> = {
  手机阅读: /^\s*手机阅读\s*$/u,
  预览结束: /^[^\p{L}\d]*预览结束(?!后|时|前)/u,
  请点击: /^[^\p{L}\d]*请点击\S{0,8}\s*$/u,
  相关推荐: /^[^\p{L}\d]*相关推荐/u,
  猜你喜欢: /^[^\p{L}\d]*猜你喜欢/u,
  写作参考: /[【[［]写作参考[】\]］]/u,
  获取全文: /(?:下载|点击|关注|付费|开通|免费)/u,
  '来源：网络': /^[^\p{L}]*(?:文章|信息|资料|稿件|本文|内容)?来源：网络/u,
  代笔: /(?:定制|此类|可|提供|联系).{0,6}代笔|代笔(?:服务|此类|电话|微信)/u,
  小编: /小编(?:为|给|整理|收集|带来|导语|精心|推荐|寄语|语)|(?:笔者|编者|本站|网站|由)小编/u,
  '导语：': /^\s*[【[]?(?:[^，。]{0,4})导语/u,
  '欢迎您！': /(?:网|文库|文秘|题库|文档)/u,
  '格式：': /格式：\s*(?:DOC|PDF|WORD|TXT|PPT)/iu,
  '页码：': /(?:格式|上传|下载|大小)/u,
  '您的位置：': /[>›»]|首页/u,
  '当前位置：': /[>›»]|首页/u,
  范文大全: /[>›»|]|首页|欢迎|整理|更多|关注|收集/u,
  范文精选: /[>›»|]|首页|欢迎|整理|更多|关注|收集/u,
  返回顶部: /^[^\p{L}\d]*返回顶部[^\p{L}\d]*$/u,
  收藏本站: /^[^\p{L}\d]*(?:加入)?收藏本站/u,
  文档下载: /^[^\p{L}\d]{0,4}(?:本|全|免费|Word|word|DOC|doc)?文档下载|[>›»|]/u,
  下载文档: /(?:点击|立即|免费|扫码|登录|付费|付款).{0,6}下载文档|^[^\p{L}\d]*下载文档[^\p{L}\d]*$/u,
  下载全文: /(?:点击|立即|免费|扫码|登录|付费|付款).{0,8}下载全文|^[^\p{L}\d]*下载全文[^\p{L}\d]*$/u,
  下载Word: /^[^\p{L}\d]*(?:点击|立即|免费)?下载Word/u,
  下载word: /^[^\p{L}\d]*(?:点击|立即|免费)?下载word/u,
  打印本页: /^[^\p{L}\d]*(?:【)?打印本页/u,
  '分享到：': /^[^\p{L}\d]*分享到：/u,
  网友投稿: /(?:由|来自|系|为).{0,6}网友投稿|网友投稿.{0,10}(?:整理|本站|版权)/u,
  本站: /(?:本站).{0,12}(?:整理|提供|收集|所有|版权|资源|文档|会员|注册|精心|推荐|小编)|(?:欢迎|访问|关注|登录|收藏).{0,6}本站/u,
  仅供参考:
    /(?:以上|本文|内容|范文|资料|文章|文档).{0,20}仅供参考|仅供参考.{0,8}(?:下载|使用|借鉴)|^[^\p{L}\d]*仅供参考[^\p{L}\d]*$/u,
  供大家参考: /(?:整理|分享|范文|收集|小编).{0,40}供大家参考/u,
  大家阅读: /(?:欢迎|供|希望).{0,6}大家阅读/u,
  '时间：':
    /^\s*(?:(?:发布|更新|上传|分享)\s*)?时间：\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*\d{1,2}[:：]\d{2}|(?:分享|上传)时间：/u,
  '网）': /（(?![^（）]*(?:内|外|专|官|管|电|路|水|气|热|联|域|政务|一张|信息)网）)[^（）]{2,12}网）/u,
};

const GROUPS = bitsOfGroups('advert', 'site', 'line');

function isResidue({ word, group }: Cue, sentence: string): boolean {
  if (group === 'line') return siteLine(simplified(word))?.test(sentence) === true;
  return group === 'advert' ? isAdvert(simplified(word), sentence) : isOffer(sentence);
}

function isAdvert(word: string, sentence: string): boolean {
  if (CONFESSION.test(sentence)) return false;
  const condition = CONDITIONS[word];
  if (condition !== undefined) return condition.test(sentence);
  if (WORK_WORDS.has(word)) return SITE.test(sentence);
  if (word === '全文共') return /全文共\s*\d+\s*(?:个)?字/u.test(sentence);
  if (word === '润笔') return !/润笔(?:头|墨)/u.test(sentence);
  if (word.endsWith('：')) return sentence.length < 60;
  return true;
}

function isOffer(sentence: string): boolean {
  if (CONFESSION.test(sentence)) return false;
  if (/^[\s（(【]*未完[\s）)】]*$/u.test(sentence)) return true;
  if (/^\s*(?:发布时间|浏览量)[:：]/u.test(sentence) && sentence.length < 60) return true;
  if (/未完.{0,8}(?:继续阅读|请下载|请登录|下载全文)/u.test(sentence)) return true;
  return PARTNER.test(sentence) && OFFER.test(sentence);
}

export const examples = (): Examples => ({
  wrong: [
    { text: '同事要求开通某网站的年度会员，方便撰写文稿时参考。', finds: ['会员'] },
    { text: '更多范文请关注公众号下载。', finds: ['更多范文'] },
    { text: '关注公众号，领取全套材料。', finds: ['公众号'] },
    { text: '登录www.example.com下载范文。', finds: ['www.'] },
    { text: '未完，继续阅读请下载全文。', finds: ['未完'] },
  ],
  right: [
    { text: '作为工会会员参加活动，撰写公众号文章质量不高，网站浏览量低。' },
    { text: '有时从网上下载范文，照搬照抄、应付了事，成了某文库的会员。' },
    { text: '在www.example.cn上参加学习，推行扫码点餐、扫码入场，公众号发布时间滞后。' },
    { text: '邀请会员单位参加座谈，发展商会会员，收集材料三份。' },
    { text: '推广扫码下载反诈软件不力，收集素材资料不全，这项工作未完待续。' },
  ],
});
