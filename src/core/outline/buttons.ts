/**
 * What a page writes on its buttons, as a group of a pattern. In front of a paper a line of nothing else is passed
 * over; the rule about leftovers asks for more before it tells one, since 举报 alone may be the author's own word.
 */
export const BUTTON =
  '(?:打印(?:本页|此页|文章)?|关闭(?:窗口|本页)?|返回(?:列表|首页|上一?页|顶部|目录)?|收藏(?:本文|本页)?|举报|点赞|评论|分享(?:到)?|转发|微信|微博|QQ空间|朋友圈|复制链接|大|中|小|字体|字号|登录|注册|首页|[上下]一[页篇条]|(?:立即|免费)?下载)';
