/** A notice of ours and what it means. */
export interface Twin {
  /** Row of the grammar's table, or the trap. */
  readonly row: string;
  readonly text: string;
  /** The aspects, when they must be read; a question may still be open only where `asks` says so. */
  readonly names?: readonly string[];
  readonly heading?: string;
  /** Questions that must be open; absent: none. `any`: at least one. */
  readonly asks?: readonly string[] | 'any';
  readonly notes?: readonly string[];
}

const END = '剖析原因，提出整改措施。';

/** One of our own wording for each form that the aspects are named in. */
export const FORMS: readonly Twin[] = [
  {
    row: '1 sentences that end with 情况',
    text: `党员干部就以下基本内容进行对照检查：学习理论、改进方法的情况。执行制度、完成任务的情况。发扬民主，维护团结的情况。联系群众、转变作风的情况。${END}`,
    names: ['学习理论、改进方法', '执行制度、完成任务', '发扬民主，维护团结', '联系群众、转变作风'],
    heading: '在{name}方面',
  },
  {
    row: '2 看A，查B',
    text: `活动以“四看四查”为主要方法：看学习严不严，查是否走过场；看工作实不实，查是否打折扣；看服务热不热，查是否有怨言；看用权廉不廉，查是否越红线。${END}`,
    names: ['学习', '工作', '服务', '用权'],
  },
  {
    row: '3 对照A，看B',
    text: `开展“三对照三看”：对照规章制度，看是否守规矩；对照岗位职责，看是否尽职责；对照先进同志，看是否有差距。${END}`,
    names: ['规章制度', '岗位职责', '先进同志'],
    heading: '对照{name}方面',
  },
  {
    row: '4 检查A，分析B',
    text: `认真开展“两检查、两分析”，即检查学习态度，分析思想差距；检查工作成效，分析能力差距。${END}`,
    asks: 'any',
  },
  {
    row: '5 在A、B、C等方面存在的问题',
    text: '重点查摆在理想追求、服务观念、守纪意识等方面存在的问题，深挖根源，明确努力方向。',
    names: ['理想追求', '服务观念', '守纪意识'],
  },
  {
    row: '6 criteria, no aspects',
    text: `开展自我批评要做到：是否敢于揭短，是否触及思想，是否见人见事。会前查摆问题，${END}`,
    asks: ['names'],
  },
  {
    row: '7 blocks are parts',
    text: '对照检查材料分四块。第一块：上年度整改情况。第二块：存在的主要问题。第三块：原因分析。第四块：努力方向和整改措施。',
    asks: 'any',
  },
  {
    row: '7 parts as a numbered list',
    text: '个人发言提纲包括以下内容：（一）上年度整改落实情况。（二）存在的问题。（三）原因分析。（四）整改措施。',
    asks: 'any',
  },
  {
    row: '8 in an attachment',
    text: `现将《检查重点》转发给你们，请各支部党员对照其中内容认真查摆问题，${END}`,
    asks: ['names'],
  },
  {
    row: '9 two rules',
    text: '党员要重点对照《章程》和《守则》，查找差距，分析原因，提出改进措施。',
    asks: ['names'],
  },
  { row: '10 a number only', text: `按照五有标准查摆问题，${END}`, asks: ['names'] },
  {
    row: '11 从A、B、C、D等方面',
    text: `2018年度民主生活会，要从理论武装、岗位担当、服务基层、廉洁用权等方面，认真查摆问题，${END}`,
    names: ['理论武装', '岗位担当', '服务基层', '廉洁用权'],
    heading: '在{name}方面',
  },
  {
    row: '12 three of six',
    text: `要围绕理想追求、服务意识、实干精神等6个方面查摆问题，${END}`,
    asks: ['names'],
  },
  {
    row: '13 commas and 、 mixed',
    text: `党员要从读书，守规，干事，服务和廉洁、团结、创新、奉献等方面查找问题，${END}`,
    asks: 'any',
  },
  {
    row: '14 the last is a part',
    text: `发言要围绕5个方面。一是学习理论、武装头脑的情况。二是尽责履职的情况。三是为民服务的情况。四是廉洁用权的情况。五是结合分管工作谈考虑。${END}`,
    asks: 'any',
  },
  {
    row: '15 对照 with aspects inside',
    text: `对照规章要求，找一找在守纪、守时方面的差距；对照岗位职责，看看在履职、协作方面的不足；对照群众期待，查一查在服务、沟通方面的问题；对照先进典型，比一比在干劲、闯劲方面的短板。${END}`,
    names: ['规章要求', '岗位职责', '群众期待', '先进典型'],
    heading: '对照{name}方面',
  },
  {
    row: '16 prose',
    text: `检视学习规章的情况；检视对照岗位职责完成任务的情况；检视联系服务群众情况。${END}`,
    asks: 'any',
  },
  {
    row: '17 over sentences',
    text: `民主生活会要把握和体现4个重点：一是带头学习新知识，把准工作方向。二是带头加强团队建设。三是带头服务基层群众。四是带头守住廉洁底线。要认真查摆问题，${END}`,
    names: ['学习新知识，把准工作方向', '加强团队建设', '服务基层群众', '守住廉洁底线'],
    heading: '带头{name}方面',
  },
  { row: '18 one of five', text: `围绕提高业务能力等5个方面查摆问题，${END}`, asks: ['names'] },
  { row: '19 none of three', text: `按照“三个对照”要求，查摆问题，${END}`, asks: ['names'] },
  {
    row: '20 等三个方面',
    text: '要从政治把握、参政议事、合作共事等三个方面开展自查，分析原因，提出改进措施。',
    names: ['政治把握', '参政议事', '合作共事'],
  },
  {
    row: '21 two lists in one sentence',
    text: `党员要对照章程要求、对照岗位标准、对照先进同志，深入查找在理论素养、服务意识、能力水平、工作作风等方面存在的问题，${END}`,
    asks: ['list'],
  },
  {
    row: '22 对照A，对照B等方面',
    text: `对照上级要求，对照岗位标准，对照入职承诺，对照先进典型等方面查找问题，${END}`,
    names: ['上级要求', '岗位标准', '入职承诺', '先进典型'],
    heading: '对照{name}方面',
  },
  {
    row: '23 numbers without names',
    text: `按照五个聚焦到和两个结合起来要求，查摆问题、${END}`,
    asks: ['names'],
  },
  {
    row: '24 inside quotation marks',
    text: `要从“理论学习、思想觉悟、业务能力、办事作风”等四个方面查摆问题，${END}`,
    names: ['理论学习', '思想觉悟', '业务能力', '办事作风'],
  },
  {
    row: '25 A方面，重点看',
    text: `对照检查要突出以下重点。学习研究方面，重点看是否学以致用；服务基层方面，重点看是否用心用情。担当尽责方面，重点看是否迎难而上。${END}`,
    names: ['学习研究', '服务基层', '担当尽责'],
    notes: ['重点看是否学以致用', '重点看是否用心用情', '重点看是否迎难而上'],
  },
  {
    row: '26 联系带头A等方面的实际',
    text: `要联系带头讲规矩、带头学业务、带头转作风等方面的实际，进行党性分析，查摆问题，${END}`,
    names: ['讲规矩', '学业务', '转作风'],
    heading: '带头{name}方面',
  },
  {
    row: '27 separators inside names',
    text: `重点查摆在带头守牢规矩，维护团结；带头增强本领、严肃纪律、转变作风；带头勇于负责、敢于创新；带头管好队伍等方面的问题和不足，${END}`,
    names: ['守牢规矩，维护团结', '增强本领、严肃纪律、转变作风', '勇于负责、敢于创新', '管好队伍'],
    heading: '带头{name}方面',
  },
  {
    row: '28 in the second section',
    text: `各支部：\n根据上级通知（某办发〔2024〕6号），现将召开组织生活会有关事项通知如下。\n一、会前准备\n（一）开展学习。党员要集中学习、个人自学。\n（二）查摆问题。\n党员要从理想追求、岗位担当、廉洁自律三个方面查摆问题。\n二、会议召开\n（一）时间安排。\n（二）有关要求。\n${END}`,
    names: ['理想追求', '岗位担当', '廉洁自律'],
  },
  {
    row: '29 the number in another clause',
    text: `要紧扣5个重点方面，从学习、忠诚、担当、服务、廉洁等方面查摆问题，${END}`,
    names: ['学习', '忠诚', '担当', '服务', '廉洁'],
  },
  {
    row: '30 a shared tail',
    text: `党员要对照单位的安全纪律、财务纪律、保密纪律、考勤纪律的主旨要义和规定要求，查找差距，${END}`,
    names: ['安全纪律', '财务纪律', '保密纪律', '考勤纪律'],
  },
  {
    row: '31 the notice around it',
    text: `关于召开2025年度组织生活会的通知\n一、会议主题\n本次组织生活会以“学思想、强作风”为主题。\n二、会前准备\n（一）理论学习\n重点学习《甲》《乙》。\n（二）联系实际查摆问题\n党员要围绕理论学习、服务群众、遵章守纪3个方面查摆问题，${END}\n三、有关要求\n1.加强领导。\n2.严肃会风。\n3.及时报送。`,
    names: ['理论学习', '服务群众', '遵章守纪'],
  },
  {
    row: '32 the citation',
    text: `根据《某县委组织部关于开好2025年度民主生活会的通知》（某组通〔2025〕51号），班子成员从学习提升、履职担当、清正廉洁三个方面查摆问题，${END}`,
    names: ['学习提升', '履职担当', '清正廉洁'],
  },
];

/** What is easily mistaken for a list of aspects, or for another one. */
export const TRAPS: readonly Twin[] = [
  {
    row: 'a closing speech with 一要',
    text: '主任在讲话中强调，大家一要带头学习，二要带头干事，三要带头守纪，四要带头团结，五要带头廉洁。',
    asks: 'any',
  },
  {
    row: 'a closing speech behind the list',
    text: `要从学用结合、履职尽责、廉洁守纪三个方面查摆问题，${END}最后，主任提出希望：一是带头讲学习；二是带头讲团结；三是带头讲奉献；四是带头讲规矩。`,
    names: ['学用结合', '履职尽责', '廉洁守纪'],
  },
  {
    row: 'a closing speech over paragraphs',
    text: `从学用结合、履职尽责、廉洁守纪三个方面查摆问题，${END}\n一要带头学。读书要实。\n二要带头干。做事要勤。\n三要带头守。用权要慎。`,
    names: ['学用结合', '履职尽责', '廉洁守纪'],
  },
  {
    row: '联系实际',
    text: `党员要联系个人思想、工作、生活和作风实际，认真查摆问题，${END}`,
    asks: ['names'],
  },
  {
    row: '联系实际等方面',
    text: `党员要联系思想、工作、生活等方面实际，认真查摆问题，${END}`,
    asks: 'any',
  },
  {
    row: '联系实际 before the list',
    text: `联系思想、工作、生活实际，从学习提升、岗位履职、服务群众、廉洁自律四个方面查摆问题，${END}`,
    names: ['学习提升', '岗位履职', '服务群众', '廉洁自律'],
  },
  { row: '“三个对照”要求', text: `要按照“三个对照”“三个看一看”的要求检视问题，${END}`, asks: ['names'] },
  { row: '等5个方面 with one', text: `聚焦提升服务水平等5个方面检视问题，${END}`, asks: ['names'] },
  {
    row: 'themes',
    text: `以学思想、强党性、重实践、建新功为总要求，从理论学习、能力本领、实干担当、廉洁守纪等四个方面查摆问题，${END}`,
    names: ['理论学习', '能力本领', '实干担当', '廉洁守纪'],
  },
  {
    row: 'themes alone',
    text: `会议以“学思想、强党性、重实践、建新功”为主题，党员认真查摆问题，${END}`,
    asks: ['names'],
  },
  {
    row: '带头作用, 带头人',
    text: `党员干部要发挥带头作用，当好带头人，围绕学习、履职、服务三个方面查找问题，${END}`,
    names: ['学习', '履职', '服务'],
  },
  {
    row: '看待, 看到, 看清',
    text: `要正确看待意见，看到差距，看清不足，从学习钻研、岗位履职、服务群众三个方面查找问题，${END}`,
    names: ['学习钻研', '岗位履职', '服务群众'],
  },
  {
    row: 'what is done at the meeting',
    text: `班子成员要带头查摆问题、带头开展批评、带头落实整改，从学习、履职、守纪三个方面查摆问题，${END}`,
    names: ['学习', '履职', '守纪'],
  },
  {
    row: 'a list for opinions',
    text: `会前围绕理论学习、工作落实、廉洁自律等方面征求意见建议。党员要从学习提升、履职尽责、为民服务三个方面查摆问题，${END}`,
    names: ['学习提升', '履职尽责', '为民服务'],
  },
  {
    row: 'a list for opinions that speaks of problems',
    text: `会前围绕理论学习、工作落实、廉洁自律等方面的问题征求意见。会上查摆问题，${END}`,
    asks: 'any',
  },
  {
    row: 'a list for causes',
    text: '从思想根子、能力本领、作风养成三个方面剖析原因。从理论学习、岗位担当、服务基层、廉洁守纪四个方面查摆问题，提出整改措施。',
    names: ['理论学习', '岗位担当', '服务基层', '廉洁守纪'],
  },
  {
    row: 'a list for measures',
    text: '从学习、制度、监督三个方面提出整改措施。从理论学习、岗位担当、服务基层、廉洁守纪四个方面查摆问题，剖析原因。',
    names: ['理论学习', '岗位担当', '服务基层', '廉洁守纪'],
  },
  {
    row: 'team and members',
    text: `领导班子要围绕把方向、管大局、促落实三个方面查摆问题；班子成员要围绕守规矩、敢担当、转作风、拒腐蚀四个方面查摆问题。${END}`,
    asks: ['voice'],
  },
  {
    row: 'team and members, one list',
    text: `领导班子和班子成员要围绕守规矩、敢担当、转作风、拒腐蚀四个方面查摆问题，${END}`,
    names: ['守规矩', '敢担当', '转作风', '拒腐蚀'],
    asks: ['voice'],
  },
  {
    row: 'lines broken by a PDF',
    text: '党员要围绕理论学\n习、岗位担\n当、廉洁自律等三个方\n面查摆问题，剖析原因，提出整改措\n施。',
    names: ['理论学习', '岗位担当', '廉洁自律'],
  },
  {
    row: 'numbered lines broken by a PDF',
    text: `重点查摆三个方面的问题：\n（一）学习钻研、学以致\n用方面。\n（二）履职担当方面。\n（三）为民服务方面。\n${END}`,
    names: ['学习钻研、学以致用', '履职担当', '为民服务'],
  },
  {
    row: 'spaces of a scan',
    text: `要 从 学 习 提 升 、 履 职 担 当 、 清 正 廉 洁 三 个 方 面 查 摆 问 题 ，${END}`,
    names: ['学习提升', '履职担当', '清正廉洁'],
  },
  {
    row: 'traditional script',
    text: '黨員要從理論學習、擔當作為、廉潔自律等三個方面查擺問題，剖析原因，提出整改措施。',
    names: ['理論學習', '擔當作為', '廉潔自律'],
  },
  {
    row: 'half-width marks',
    text: '要从学习提升,履职担当,清正廉洁3个方面查摆问题,剖析原因,提出整改措施.',
    names: ['学习提升', '履职担当', '清正廉洁'],
  },
  {
    row: 'more names than stated',
    text: `要从学习提升、履职担当、为民服务、清正廉洁三个方面查摆问题，${END}`,
    asks: ['names'],
  },
  {
    row: 'the number elsewhere is another',
    text: `要紧扣六个方面查摆问题。从学习提升、履职担当、为民服务、清正廉洁等方面认真检视，${END}`,
    asks: ['names'],
  },
  {
    row: '从严 in a name',
    text: `要从从严管理、学习提升、为民服务三个方面查摆问题，${END}`,
    names: ['从严管理', '学习提升', '为民服务'],
  },
  {
    row: '和 before the last',
    text: `要从学习提升、履职担当、为民服务和清正廉洁四个方面查摆问题，${END}`,
    names: ['学习提升', '履职担当', '为民服务', '清正廉洁'],
  },
  {
    row: '和 inside the last',
    text: `要从学习提升、履职担当、遵规和守纪三个方面查摆问题，${END}`,
    names: ['学习提升', '履职担当', '遵规和守纪'],
  },
  {
    row: 'an unclosed quotation mark',
    text: `要从“学习提升、履职担当、清正廉洁三个方面查摆问题，${END}`,
    names: ['学习提升', '履职担当', '清正廉洁'],
  },
  {
    row: 'quotation marks in names',
    text: `围绕“学得深”“干得实”“守得住”三个方面查摆问题，${END}`,
    names: ['学得深', '干得实', '守得住'],
  },
  {
    row: 'in brackets behind the number',
    text: `要围绕四个方面（学习提升、履职担当、为民服务、清正廉洁）查摆问题，${END}`,
    names: ['学习提升', '履职担当', '为民服务', '清正廉洁'],
  },
  {
    row: 'behind 即',
    text: `要查摆四个方面的问题，即学习提升、履职担当、为民服务、清正廉洁，${END}`,
    names: ['学习提升', '履职担当', '为民服务', '清正廉洁'],
  },
  {
    row: 'bare lines',
    text: `个人要重点查摆以下四个方面的问题：\n学习提升\n履职担当\n为民服务\n清正廉洁\n要${END}`,
    names: ['学习提升', '履职担当', '为民服务', '清正廉洁'],
  },
  {
    row: 'lines with what to look at',
    text: `查摆问题要聚焦三个方面：\n（一）学习提升方面。重点看是否学用脱节。\n（二）履职担当方面。重点看是否畏难推诿。\n（三）清正廉洁方面。重点看是否守住底线。\n${END}`,
    names: ['学习提升', '履职担当', '清正廉洁'],
    notes: ['重点看是否学用脱节', '重点看是否畏难推诿', '重点看是否守住底线'],
  },
  {
    row: 'numbers in a line',
    text: `个人材料要紧扣三个重点：（1）学习提升；（2）履职担当；（3）清正廉洁，认真查找问题，${END}`,
    names: ['学习提升', '履职担当', '清正廉洁'],
  },
  {
    row: '方面 behind each',
    text: `要在学习提升方面、履职担当方面、为民服务方面查摆问题，${END}`,
    names: ['学习提升', '履职担当', '为民服务'],
  },
  {
    row: 'the course of the meeting is numbered too',
    text: `会议程序：一是通报上次会议整改情况；二是班子成员对照检查；三是开展批评；四是领导点评。党员从学习、履职、守纪三个方面查摆问题，${END}`,
    names: ['学习', '履职', '守纪'],
    asks: 'any',
  },
  {
    row: 'what is to be studied',
    text: `要深入学习规章、制度、案例等方面内容。从学习提升、履职担当、清正廉洁等3个方面查摆问题，${END}`,
    names: ['学习提升', '履职担当', '清正廉洁'],
  },
  {
    row: '一是在带头A方面，重点看',
    text: `班子成员要从三个方面进行对照检查：一是在带头守牢规矩、维护团结方面，重点检查是否令行禁止；二是在带头增强本领方面，重点检查是否学用结合；三是在带头干事创业方面，重点检查是否敢于碰硬。${END}`,
    names: ['守牢规矩、维护团结', '增强本领', '干事创业'],
    heading: '带头{name}方面',
    notes: ['重点检查是否令行禁止', '重点检查是否学用结合', '重点检查是否敢于碰硬'],
  },
  {
    row: '一是A上',
    text: `个人要围绕三个方面查找问题：一是学习钻研上，看是否学深；二是履职尽责上，看是否到位；三是遵规守纪上，看是否过硬。${END}`,
    names: ['学习钻研', '履职尽责', '遵规守纪'],
  },
  {
    row: 'how to look, not at what',
    text: `查摆问题要做到以下三点：一是见人见事；二是敢于揭短；三是深入思想。${END}`,
    asks: 'any',
  },
  {
    row: 'questions instead of names',
    text: `党员要对照三个方面检视问题：一是是否坚定方向；二是是否联系群众；三是是否严守规矩。${END}`,
    asks: 'any',
  },
  {
    row: 'two meetings with lists of their own',
    text: `民主生活会要从学习提升、履职担当、清正廉洁三个方面查摆问题。组织生活会要从学习钻研、服务群众、遵规守纪、团结协作四个方面查摆问题。${END}`,
    asks: 'any',
  },
  {
    row: 'the same list twice',
    text: `要紧扣学习提升、履职担当、清正廉洁三个方面谈问题。会上，党员从学习提升、履职担当、清正廉洁三个方面查摆问题，${END}`,
    names: ['学习提升', '履职担当', '清正廉洁'],
  },
];
