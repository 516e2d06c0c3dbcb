import { isLatin } from '../characters/kinds';
import { BUTTON } from '../outline/buttons';

type LinePattern = Pick<RegExp, 'test'>;

/** A line of two buttons and nothing else is no text. */
const twoButtons = (): RegExp =>
  new RegExp(`^[^\\p{L}\\d]*${BUTTON}(?:[^\\p{L}\\d]+${BUTTON})+[^\\p{L}\\d]*$`, 'u');
const oneButton = (): RegExp =>
  /^[^\p{L}\d]*(?:返回(?:列表|首页|上一?页|目录)|关闭(?:窗口|本页)|打印(?:本页|此页)|点赞|举报)[^\p{L}\d]*$|^\s*[【[［](?:打印|关闭|返回|登录|收藏)[】\]］]\s*$/u;
/** Han characters that are letters on every engine. */
const isUnified = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const buttonFirst = new RegExp(`^${BUTTON}`, 'u');
const buttons = (): LinePattern => {
  let patterns: readonly RegExp[] | null = null;
  return {
    test: (text) => {
      // Words like these stand in any text: one that begins with another is told without making the patterns.
      const first = text.charCodeAt(0);
      if ((isUnified(first) || isLatin(first)) && !buttonFirst.test(text)) return false;
      patterns ??= [oneButton(), twoButtons()];
      return patterns.some((pattern) => pattern.test(text));
    },
  };
};
/** 来源：某网 作者：佚名: what a page tells of an article. */
const imprint = (): RegExp =>
  /^[^\p{L}]*(?:文章|信息|稿件|资料)?来源：.{0,20}(?:网络?|站|平台|公众号|文库)\s*$|来源：\s*\S{1,16}\s+(?:作者|编辑|责任编辑|时间|日期|浏览|点击|阅读|发布)|(?:作者|时间|日期|编辑)：\s*\S{1,16}\s+(?:文章)?来源：/u;
const counted = (): RegExp => /(?:^|[\s|】）)])(?:浏览|点击|人气|阅读|查看)(?:次数|量|数)?[：（(]\s*\d+/u;

/**
 * Lines that a page or a writing machine puts around a text, by the word that they hold: each is held against
 * its whole sentence, since the words alone are those of any office. Each is made where its word stands: sixty
 * patterns with classes of Unicode take a start longer than recognising a paper.
 */
export const SITE_LINES: Readonly<Record<string, () => LinePattern>> = {
  '编辑：': () => /^[^\p{L}\d]*(?:责任|网络|本文)?编辑：\s*[\p{L}\d]{1,8}[^\p{L}\d]*$/u,
  '阅读：': () => /^[^\p{L}\d]*阅读：\s*\d+(?:\s*(?:次|人))?[^\p{L}\d]*$/u,
  热门推荐: () => /^[^\p{L}\d]*热门推荐[^\p{L}\d]*$/u,
  热门范文: () => /^[^\p{L}\d]*热门范文[^\p{L}\d]*$/u,
  最新范文: () => /^[^\p{L}\d]*最新范文[^\p{L}\d]*$/u,
  '字号：': () => /^[^\p{L}\d]*字号：[\s【[]*大/u,
  收藏本文: () => /^[^\p{L}\d]*收藏本文/u,
  分享到微信: () => /^[^\p{L}\d]*(?:收藏本文\s*)?分享到微信[^\p{L}\d]*$/u,
  更多精彩: () => /更多精彩.{0,8}(?:请|尽在|访问|关注|点击)/u,
  用户上传: () => /(?:文档|资料|文件|内容|作品).{0,12}由.{0,6}用户上传/u,
  剩余内容: () => /剩余内容.{0,6}(?:下载|开通|付费|隐藏|登录)/u,
  加入VIP: () => /^[^\p{L}\d]*(?:立即)?加入VIP/u,
  开通VIP: () => /开通VIP/u,
  '首页 >': () => /^[^\p{L}\d]*\S{0,6}首页 > /u,
  '首页>': () => /^[^\p{L}\d]*\S{0,6}首页>/u,
  '搜索：': () => /^[^\p{L}\d]*(?:相关)?(?:热词)?搜索：/u,
  点击此处: () => /点击此处.{0,6}(?:下载|查看|阅读|获取)/u,
  扫码关注: () => /扫码关注.{0,12}(?:公众号|获取|领取|更多)/u,
  以下是一份: () => /以下是一份.{0,24}(?:范文|模板|示例|框架|材料)[^，。；]{0,8}[：:。]?$/u,
  以下是一篇: () => /以下是一篇.{0,24}(?:范文|模板|示例|框架|材料)[^，。；]{0,8}[：:。]?$/u,
  以下是根据: () => /以下是根据(?:您|你)(?:的|提供)/u,
  希望以上内容: () => /希望以上内容.{0,8}(?:您|你|大家)/u,
  希望这份: () => /希望这份.{0,16}(?:对|能).{0,3}(?:您|你)/u,
  如需修改: () => /如需修改.{0,10}(?:告诉我|告知我|联系我|随时)/u,
  如果您需要: () => /^[^\p{L}\d]*如果您需要/u,
  打印: buttons,
  关闭: buttons,
  返回: buttons,
  收藏: buttons,
  点赞: buttons,
  登录: buttons,
  举报: buttons,
  '来源：': imprint,
  '浏览：': counted,
  '点击：': counted,
  '查看：': counted,
  '作者：佚名': () => /^[^。；]{0,60}$/u,
  '作者：admin': () => /^[^。；]{0,60}$/u,
  '发布者：': () => /^[^\p{L}]*发布者：\S{1,12}(?:\s|$)/u,
  '发布人：': () => /^[^\p{L}]*发布人：\S{1,12}(?:\s|$)/u,
  版权所有: () => /版权所有(?:\s*$|\s*[：:©(（]|\s+\S)/u,
  '版权声明：': () => /^[^\p{L}]*版权声明：/u,
  版权归: () => /版权归.{0,10}(?:作者|本站|本网|网站)/u,
  Copyright: () => /Copyright\s*(?:©|\(c\)|&copy;|\d{4})/iu,
  '©': () => /©\s*\d{4}|©.{0,20}(?:网|公司|版权)/u,
  Rights: () => /All Rights Reserved/iu,
  ICP备: () => /ICP备\s*\d+/u,
  ICP证: () => /ICP证\s*\d+/u,
  公网安备: () => /公网安备\s*\d+/u,
  '上一条：': () => /^[^\p{L}\d]*上一条：/u,
  '下一条：': () => /^[^\p{L}\d]*下一条：/u,
  '标签：': () => /^[^\p{L}\d]*(?:文章|本文)?标签：[^。；]{1,40}$/u,
  '关键词：': () => /^[^\p{L}\d]*(?:文章|本文)?关键词：[^。，]{1,40}$/u,
  相关文章: () => /^[^\p{L}\d]*相关文章[^\p{L}\d]*(?:$|[：:])/u,
  相关文档: () => /^[^\p{L}\d]*相关文档[^\p{L}\d]*(?:$|[：:])/u,
  推荐阅读: () => /^[^\p{L}\d]*推荐阅读[^\p{L}\d]*(?:$|[：:])/u,
  延伸阅读: () => /^[^\p{L}\d]*延伸阅读[^\p{L}\d]*(?:$|[：:])/u,
  热门文章: () => /^[^\p{L}\d]*热门文章[^\p{L}\d]*(?:$|[：:])/u,
  最新文章: () => /^[^\p{L}\d]*最新文章[^\p{L}\d]*(?:$|[：:])/u,
  感兴趣: () => /^[^\p{L}\d]*(?:您|你)?可能(?:还|也)?(?:对.{0,10})?感兴趣/u,
  立即下载: () => /^[^\p{L}\d]*立即下载[^\p{L}\d]*(?:$|Word|word|DOC|doc)/u,
  立即购买: () => /^[^\p{L}\d]*立即购买/u,
  付费阅读: () => /^[^\p{L}\d]*(?:本文为)?付费阅读/u,
  下载积分: () => /^[^\p{L}\d]*(?:所需)?下载积分/u,
  '附件下载：': () => /^[^\p{L}\d]*附件下载：/u,
  '文件大小：': () => /文件大小：\s*[\d.]+\s*[KMG]?B/iu,
  '文档大小：': () => /文档大小：\s*[\d.]+\s*[KMG]?B/iu,
  有侵权: () => /有侵权.{0,8}(?:请|联系|删除|告知)/u,
  侵权请: () => /侵权请.{0,6}(?:联系|删除|告知)/u,
  '免责声明：': () => /^[^\p{L}\d]*免责声明：/u,
  阅读原文: () => /^[^\p{L}\d]*(?:点击)?阅读原文[^\p{L}\d]*$/u,
  蓝字: () => /(?:点击|点).{0,6}蓝字/u,
  二维码: () =>
    /(?:长按|扫描|识别|扫一扫|扫).{0,8}二维码.{0,10}(?:关注|下载|获取|领取|加入|加群|查看)|(?:长按|识别)(?:上方|下方|图中|此)?二维码/u,
  关注我们: () => /^[^\p{L}\d]*(?:欢迎|点击)?(?:扫码)?关注我们[^\p{L}\d]*$/u,
  发表评论: () => /^[^\p{L}\d]*发表评论[^\p{L}\d]*$/u,
  网友评论: () => /^[^\p{L}\d]*网友评论/u,
  网站首页: () => /网站首页\s*[|>›»→-]/u,
  '首页|': () => /^[^\p{L}\d]*\S{0,6}首页\|/u,
  '首页 |': () => /^[^\p{L}\d]*\S{0,6}首页 \|/u,
  '首页 -': () => /^[^\p{L}\d]*\S{0,6}首页 -/u,
  '首页»': () => /^[^\p{L}\d]*\S{0,6}首页»/u,
  '首页 »': () => /^[^\p{L}\d]*\S{0,6}首页 »/u,
  '首页›': () => /^[^\p{L}\d]*\S{0,6}首页›/u,
  '首页 ›': () => /^[^\p{L}\d]*\S{0,6}首页 ›/u,
  本文由: () => /本文由.{1,20}(?:整理|提供|收集|收录|发布|原创|首发|编辑|分享|投稿|上传)/u,
  转载自: () => /^[^\p{L}\d]*(?:本文)?转载自[^。；]{1,24}$/u,
  '转自：': () => /^[^\p{L}\d]*(?:本文)?转自：/u,
  本文档: () => /本文档.{0,16}(?:来自|下载|分享|上传|转载|仅供|由.{1,12}(?:整理|提供))/u,
  '字数：': () => /^[^\p{L}\d]*(?:全文|本文|正文)?(?:总)?字数：约?\d+个?字?[^\p{L}\d]*$/u,
  全文约: () => /^[^\p{L}\d]*全文约\s*\d+\s*字[^\p{L}\d]*$/u,
  语言模型: () => /作为.{0,10}语言模型/u,
  您提供的: () => /根据您提供的/u,
  您可以根据: () => /您可以根据.{0,14}(?:实际|情况|需要|自身).{0,14}(?:调整|修改|补充|完善)/u,
  你可以根据: () => /你可以根据.{0,14}(?:实际|情况|需要|自身).{0,14}(?:调整|修改|补充|完善)/u,
  根据实际情况: () =>
    /(?:以上内容|本文|范文|模板|注：|仅为).{0,24}(?:请|可|需).{0,6}根据实际情况.{0,8}(?:修改|调整|补充|填写|完善)/u,
  '当然，以下': () => /^[^\p{L}\d]*当然，以下/u,
  当然可以: () => /^[^\p{L}\d]*当然可以[，！。!]/u,
  '好的，': () => /^[^\p{L}\d]*好的，(?:这是|以下|下面|我(?:将|会|来)?为您|根据您)/u,
  希望对您: () => /希望对您.{0,8}(?:帮助|有用|启发)/u,
  希望能对您: () => /希望能对您.{0,8}(?:帮助|有用|启发)/u,
};

const made = new Map<() => LinePattern, LinePattern>();

/** What a line with this word is held against, made once for all words of its kind; `undefined` for words of no such line. */
export function siteLine(word: string): LinePattern | undefined {
  const make = SITE_LINES[word];
  if (make === undefined) return undefined;
  let pattern = made.get(make);
  if (pattern === undefined) made.set(make, (pattern = make()));
  return pattern;
}
