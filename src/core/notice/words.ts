/**
 * The words of notices, as data. Everything is written folded: half-width punctuation, simplified
 * characters, no white space. Source: the grammar of some thirty published notices, 2007–2026.
 */

/** What a person does who looks for their own faults; a list of aspects stands beside one of these. */
export const LOOKING =
  /查摆|检视|查找|对照检查|自我检查|自我剖析|党性分析|查一查|找一找|比一比|看一看|照一照|想一想|找差距|找不足|找短板|找问题|查问题|查差距|查不足|自查|反思|剖析|发言|撰写|检查|查出|深查细[找照究剖]|排查/g;
/** What is looked for; says less than {@link LOOKING}, since other things are done with 问题 too. */
export const FAULTS = /差距|不足|短板|弱项|问题/;

/** What else a list may be for; the nearest of these or of {@link LOOKING} decides. */
export const OTHER_PURPOSES =
  /征求[^,;。]{0,8}意见|做到(?!以上)|注意|听取[^,;。]{0,8}意见|意见建议|意见和建议|谈心|谈话|交心|学习研讨|专题学习|开展[^,;。]{0,6}(?:学习|培训|研学)|集中学习|深入学习|认真学习|重点学习|组织学习|学深|研读|学习领会|研讨|民主评议|评议|测评|述职|考核|督导|指导|宣讲|部署|建章立制|下功夫|取得实效|见成效|见实效|发力|走在前|作表率|做表率|当表率|树标杆|抓好|抓实|做好|加强|开展(?!查|对照|检视|自|剖|批评|党性)[^,;。“”]{0,6}?活动|通报|强调|指出|希望|表态|评价|点评|批评|防止|避免|杜绝|力戒|严防|谨防|警惕/g;

/** 不能只从A、B、C等方面: what is not to be done. Stands right before a list, its lead included. */
export const FORBIDDEN =
  /(?:不能|不得|不要|不应|不可|不宜|切忌|切勿|避免|防止)(?:只|仅|光|单纯|单单|仅仅|笼统|简单|泛泛)?地?(?:从|在|就|围绕|停留在|局限于)?$/;
/** What the meeting before this one looked through is not what this one does. */
export const LAST_MEETING =
  /(?:上一?年度?|去年|上一?次|上一?轮)[^,;。]{0,20}(?:民主|组织)生活会[^,;。]{0,6}$/;

/** A list for causes or measures is no list of aspects. */
export const FOR_CAUSES =
  /(?:剖析|分析|深挖|挖掘|反思)[^,;。问]{0,8}(?:原因|根源|症结)|查找(?:深层次|思想|深层)?(?:原因|根源)|深挖|挖根源|找根源/g;
export const FOR_MEASURES =
  /(?:提出|制定|明确|列出|完善|细化|落实)[^,;。]{0,10}(?:措施|方向|打算|举措|清单)|整改提升|改进提高|整改落实/g;

/** Words that a list of aspects is led by. They may not be a name's own first character: hence the guards. */
export const STRONG_LEADS =
  /从(?!严治|严要|严管|政(?!治|策)|业|事|容|而|优|轻|重|速|简|我|难|紧|实|细|头)|围绕|聚焦|紧扣|紧盯|针对|对照(?!检查)|着眼|突出(?!问题|政治功能)|查摆出?(?:自身|自己|本人)?|查找(?:自身|自己|本人)?|检视(?:自身|自己|本人)?|包括|涉及|分别是|主要是|即/g;

/** Leads only where nothing stands before them in their clause but another lead or a 要. */
export const WEAK_LEADS =
  /(?:^|[,;:、要应须需内别点找摆视查是员部人子会织位])(在(?!岗|职|线|编|位|于|意|乎)|就(?!业|是|要|近|地)|联系(?!服务|群众|基层|点)|按照|结合|以)/g;

/** What may stand between a lead and the first name. */
export const BEFORE_FIRST =
  /^(?:以下|下列|着重|重点|主要|自身|自己|本人|个人|本单位|本支部|本部门)?(?:围绕|从(?!严治|严要|严管|政(?!治|策)|业|事|容|而|优|轻|重|速|简|我|难|紧|实|细|头)|在(?!岗|职|线|编|位|于|意|乎)|对照)?/;

/** The end of a list: 等六个方面, 4个带头方面, 等方面, 六项纪律, 的主旨要义. */
export const TAIL =
  /等?(?:这|以下|上述)?(?:(?:(?!一方面)([一二两三四五六七八九十]{1,3}|\d{1,2})(?:个|项|大|(?=方面))|[几多](?:个|项|大)|各个?)?(?:重点|主要|具体|突出|带头|对照|基本)?方面|([一二两三四五六七八九十]{1,3}|\d{1,2})(?:个|项|大|条)(?:重点|主要|具体|基本)?(?:纪律|要求|标准|内容|维度|层面|重点|环节))|的(?:主旨要义|规定要求|标准要求)/g;

/** 六个方面, “三个对照”, 五个带头 … */
export const NUMBER_PHRASE =
  /(?!一方面)([一二两三四五六七八九十]{1,3}|\d{1,2})(?:个|项|条|(?=方面))(?:重点|主要|具体|突出|基本)?(方面|带头|对照|聚焦|重点|检视|查摆|紧盯|紧扣|围绕|找一找|查一查|看一看|维度|层面|要点|内容|环节|纪律|要求|标准|摆进去|对标|讲|看|查|坚持)/g;
/** 三看, 五查五看, 五对照: numbers said without a measure word, in quotation marks or one behind the other. */
export const BARE_NUMBER_PHRASE =
  /([二三四五六七八九十])(看|查|对照|检视|检查|分析|带头|聚焦|比|问|思|找|讲)/g;
/** Marks that head each name, and what may not follow them. */
export const MARKS: readonly { readonly mark: string; readonly find: RegExp; readonly anywhere: boolean }[] =
  [
    {
      mark: '带头',
      find: /带头(?!作用|人|示范|检查|查|剖析|方面|做起|执行会|开展|参加|撰写|发言|表态)/g,
      anywhere: true,
    },
    { mark: '对照', find: /对照(?!检查|材料|分析|落实)/g, anywhere: false },
    { mark: '看', find: /看(?!待|到|来|成|法|望|一看|齐|作|见|重)/g, anywhere: false },
    { mark: '查', find: /查(?!摆|找|出|一查|处|看|阅|办|清|明|漏|补|改|实|询|验)/g, anywhere: false },
    { mark: '聚焦', find: /聚焦(?!于?主题)/g, anywhere: false },
    { mark: '检视', find: /检视(?!问题|整改|剖析|清单)/g, anywhere: false },
    { mark: '检查', find: /检查(?!材料|问题)/g, anywhere: false },
    { mark: '围绕', find: /围绕(?!主题)/g, anywhere: false },
    { mark: '紧盯', find: /紧盯/g, anywhere: false },
  ];

/** Behind a comma these begin what is said of a name, not the name. */
export const NOTE_STARTS =
  /[,:;—-]{0,2}(?:重点|着重|主要|具体|要|应|看|查|是否|有没有|能不能|有无|检视|查找|查摆|深入|认真|全面|逐|找|比|对照检查|剖析|反思|从而|做到|着力|解决|克服|防止|纠正|坚决防止|即)/;

/** Trailing words that are no part of a name, longest first. */
export const NAME_TAILS: readonly string[] = [
  '存在的差距和不足',
  '存在的不足和差距',
  '存在的主要问题',
  '存在的突出问题',
  '存在的问题',
  '存在问题',
  '的差距和不足',
  '的具体情况',
  '的基本情况',
  '的突出问题',
  '的有关要求',
  '的情况',
  '的问题',
  '的差距',
  '的不足',
  '的要求',
  '的实际',
  '的方面',
  '方面的',
  '方面',
  '情况',
  '等',
];
/** Behind a name these begin what to look at, which is kept as a note. */
export const NOTE =
  /^(?:重点|着重|主要|具体|看|查是否|是否|有没有|能不能|有无|检视|查找|查摆)(?!一[查看比找])/;
/** What stands before a tail and is no name: 围绕(以下五个方面), 重点查摆(六个方面). */
export const NO_NAME =
  /^(?:[要应须需]|重点|着重|主要|认真|深入|全面|逐一|逐项|分别|紧密|以下|下列|上述|这|各|多|几|方|从|在|就|围绕|聚焦|紧扣|紧盯|对照|联系|结合|针对|按照|查摆|查找|检视|剖析|检查|包括|涉及|以|把|了|的|等|以及|和|明确|提出|突出|着眼|共|共有|有|为|是)*$/;
/** From here on a name is a description of what is to be held against it. */
export const NAME_CUT =
  /的主旨要义|的规定要求|的标准要求|的职责要求|[,、]等?这?(?:[一二两三四五六七八九十]{1,3}|\d{1,2})(?:个|项|大)(?:重点|主要)?(?:方面|$)|(?:[\u4e00-\u9fff]得)?([\u4e00-\u9fff])不\1|没有$/;
/** Faults, not the aspects that they are looked for in: 理想信念淡薄, 宗旨意识不强. */
export const FAULTY =
  /(?:不(?:足|够|强|高|实|深|严|牢|力|细|准|快|优|到位|扎实|及时|深入|严格|主动|坚定|彻底|过硬)|淡薄|薄弱|漂浮|缺失|弱化|滑坡|松懈|欠缺|退化|涣散|偏软|偏弱)$/;

/** Names of a meeting's course, of a notice's own sections: never aspects. */
export const NOT_ASPECTS =
  /会议主题|主题|会前|会上|会后|准备|时间|地点|参加|参会|范围|程序|步骤|组织领导|组织实施|工作要求|有关要求|相关要求|征求意见|谈心|谈话|撰写|召开|通报|报送|上报|整改落实|督导|督促|会风|批评|学习研讨|集中学习|组织学习|加强学习|思想准备|材料|台账|销号|评议|方案|报告|宣传|纪律要求|发言|请假/;

/** What a leader says to do at the meeting: 带头查摆、带头发言. */
export const CONDUCT =
  /查摆|检视问题|检视剖析|剖析|自我批评|批评|发言|撰写|谈心|谈话|参加|学习研讨|征求|讲党课|整改|开展|作自我|抓好会|示范引领|落实整改|对照检查|表态|过好/;

/** Words that speak of everything and name nothing, when they stand without a number. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  '思想 工作 生活 学习 作风 纪律 政治 组织 廉洁 实际 岗位 职责 履职 能力 业务 个人 家庭 思想实际 工作实际 生活实际 作风实际 岗位实际 自身实际'.split(
    ' ',
  ),
);

/** Whose paper: {@link TEAM} and {@link PERSON} as subjects. */
export const TEAM =
  /(?:领导)?班子(?!成员|民主|会议|专题|年度|建设|里|个人)|支委会(?!成员)|支部委员会(?!成员)/g;
export const PERSON =
  /班子成员|支委成员|支部委员(?!会)|党员领导干部(?!民主|专题|年度)|党员干部|领导干部(?!民主|专题|年度)|每名党员|每位党员|全体党员|广大党员|党员(?!领导|干部|大会|活动|教育|民主|意识|标准|义务|权利)|个人(?!有关|主义)|本人/g;
