import { defaultSettings } from '../../../src/core/checks/default-settings';
import type { PlacedRepeat } from '../../../src/core/checks/overlap/repeats';
import { rules } from '../../../src/core/checks/registry';
import type { RuleContext } from '../../../src/core/checks/rule';
import { dimensionOrder as dimensionOrderRule } from '../../../src/core/checks/rules/dimension-order';
import { levelPunct } from '../../../src/core/checks/rules/level-punct';
import { draftOf } from '../../../src/core/checks/rules/overlap-inside';
import { examples as stockDensity } from '../../../src/core/checks/rules/stock-density';
import { applyEdits } from '../../../src/core/document/apply';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';
import { recognise } from '../../../src/core/outline/recognise';
import { paragraphsOf } from '../../support/paragraphs';
import { paper } from '../../support/right-paper';
import { quoted, run } from './support/run';
import { textOf } from './support/text';

/** Where a rule speaks and where it is silent, a line apart: a text, what it points to, and how it reads when mended. */
type Row = readonly [text: string, finds: readonly string[], fixed?: string];

const LINES: Readonly<Record<string, readonly Row[]>> = {
  'manual-line-break': [
    [
      '我对照要求认真查找自己的不足，比如今年三月的一次会议\n我没有提前准备，会上说得不多；五月的一次走访我只去了\n半天，回来以后没有记下来。',
      [],
    ],
  ],
  'broken-sentence': [
    ['存在的领导下沉少的情况没有改。', []],
    ['在的领导讲话里学得少。', []],
    ['在的领导下抓工作不够实', ['在的领导']],
    ['，，开头就有两个。', ['，，']],
    ['写的的确不多，打的的士也少，目的的说明也没有。', []],
    ['他写的的材料少。', ['的的']],
    ['为此办理的，以便查阅。', ['的，以便']],
    ['事情不多的，以便查阅。', []],
    ['在的领导下开展工作不够。', ['在的领导']],
    ['存在的问题下功夫不够。', []],
  ],
  'half-width-brackets': [
    ['对照㈡项和(二)项要求。', ['㈡', '(二)']],
    ['一是学习(含自学不多。', []],
    ['(二）要求说得少。', ['(二）'], '（二）要求说得少。'],
    ['前面（甲）后面(乙）不多。', ['(乙）'], '前面（甲）后面（乙）不多。'],
    ['国发(2023)5号学得少。', []],
    ['文件(2023)里学得少。', ['(2023)']],
    ['(1)学习不多。', ['(1)'], '（1）学习不多。'],
    ['(123)学习不多。', []],
    ['(1a)学习不多。', []],
    ['学习不多(A)', ['(A)'], '学习不多（A）'],
    ['学习不多(A)abc。', []],
  ],
  'half-width-punct': [
    ['问‘Who pays?’答得少。', []],
    ['看过abc，问“12?”答得少。', ['?']],
    ['他说“Who pays?”,abc def ghi jkl，学得少。', [',']],
    ['"学得不够”，用得也少。', ['"'], '“学得不够”，用得也少。'],
    ['学得不够,abc也少。', [',']],
    ['说“学得不够”, and so on。', [',']],
    ['The boss asked “Who pays?”,so we left the room and 学得少。', []],
    ['他说"学得不够”，用得也少。', ['"'], '他说“学得不够”，用得也少。'],
    ['问“Who pays?”, and so on，答得少。', []],
    ['见www.a.cn abc,丙不多。', [',']],
    ['见www.a.cn/abc,丙不多。', []],
    ['他说"学得不够"，还说"用得不够，没有改。', []],
    ['他说"学得不够"，没有改。', ['"学得不够"'], '他说“学得不够”，没有改。'],
    ['他说"learn more"，没有改。', []],
    ['见 http://a.cn/甲:乙，写信给a@b.cn,丙不多。', [':']],
    ['看(www.abc.cn:甲)不多。', []],
    ['见abc,学得不够。', [','], '见abc，学得不够。'],
    ['学得不够...用得也少。', ['...'], '学得不够……用得也少。'],
    ['学得不够..用得也少。', []],
  ],
  'masked-name': [
    ['在xxx中央领导下学习不够。', ['xxx中央']],
    ['按习×总书记要求做得少。', ['习×']],
    ['管X治X责任落实少。', ['X']],
    ['在XX中央领导下学习不够。', ['XX中央']],
    ['学习X新时代思想，学得少。', ['X新时代']],
    ['在×中央领导下学习不够。', ['×中央']],
    ['在××中央领导下学习不够。', ['××中央']],
    ['加强×性修养不够。', ['×']],
    ['加强××性修养不够。', []],
    ['面积3×4不大。', []],
  ],
  placeholder: [
    ['王某某的事问得少，全年【次数】次。', ['【次数】']],
    ['学得少&nbsp;用得也少。', ['&nbsp;']],
    ['写到nbsp时停下来。', []],
    ['看过&amp的不多。', []],
    [
      '【姓名、单位、职务、事由，有时间、地点、人数、经过】',
      ['【姓名、单位、职务、事由，有时间、地点、人数、经过】'],
    ],
    ['尺码9XXXX的少。', ['XXXX']],
    ['尺码9XXXXX的少。', []],
    ['（举例说明）写得少。', ['（举例说明）']],
    ['‹单位名称›学得少。', ['‹单位名称›']],
    ['共谈心__人次。', ['__']],
    ['TODO', ['TODO']],
    ['TODO。写材料少。', ['TODO']],
    ['全年【待补：××】次。', ['【待补：××】']],
    ['张×同志说得少。', []],
    ['小×同志说得少。', ['×']],
    ['二×三得六算得少。', []],
    ['二○○八年、○○年都少。', ['○○']],
    ['○○党支部学得少。', ['○○']],
    ['写材料，TODO，再写。', ['TODO']],
    ['写材料TODO列表不多。', []],
    ['【姓名、单位、职务】', ['【姓名、单位、职务】']],
    ['见【姓名、单位、职务】学得少。', []],
    ['【姓名、单位、职务】学得少。', []],
    ['填【姓名学得少。', []],
    ['全年【次数】次。', ['【次数】']],
  ],
  'private-data': [
    ['现住幸福路3号院里的少。', ['现住幸福路3号']],
    ['身份证号没有写在上面。', []],
    ['家住幸福路12号，电话13900000000。', ['家住幸福路12号', '13900000000']],
    ['号码为110105199405310028的不多。', ['110105199405310028']],
    ['号码为110105199410310022的不多。', ['110105199410310022']],
    ['号码为110105199413310028的不多。', []],
    ['号码为110105199405319997的不多。', ['110105199405319997']],
    ['号码为1101051994053100289的不多。', []],
    ['电话6543210打得少。', ['6543210']],
    ['电话654321打得少。', []],
    ['号码为110105199410310021的不多。', []],
    ['号码为11010519491231002X的不多。', ['11010519491231002X']],
    ['号码为11010519491031002X的不多。', []],
    ['号码为110105194912310029的不多。', []],
    ['号码为1101051949123100211的不多。', []],
    ['拨13900000000少。', ['13900000000']],
    ['花了13900000000元。', []],
  ],
  'stray-space': [
    [
      '去年以来按照要求参加了几次集中学习每次都记了一些内容但是回到科室以后没有再去看发下来的材料 学得少，用得也少。',
      [' '],
    ],
    ['关于学习情况的报告 学得少，用得也少，还要努力。', []],
    ['备 注', []],
    ['附　件', []],
    ['5 月　日', []],
    [
      '未能第 一时间到现场了解情况，学得少，用得也少。',
      [' '],
      '未能第一时间到现场了解情况，学得少，用得也少。',
    ],
    ['会议定于七月  日召开，学得少，用得也少。', []],
    ['全年共  次学习，学得少，用得也少。', []],
    ['全年学习  次，学得少，用得也少。', []],
    [
      '全年学习  少，学得不深，用得也不够，还要努力。',
      ['  '],
      '全年学习少，学得不深，用得也不够，还要努力。',
    ],
    ['序号 问题 原因 措施 时限 责任人 备注', []],
    ['学得少 用得也少，没有坚持下来，还要努力。', [' '], '学得少用得也少，没有坚持下来，还要努力。'],
  ],
  'template-residue': [
    ['★收藏本站', ['收藏本站']],
    ['★文档下载', ['文档下载']],
    ['★下载文档★', ['下载文档']],
    ['仅供参考的数字不多。', []],
    ['请点击下载', ['请点击']],
    ['导语：学得少', ['导语：']],
    ['相关推荐：学习心得五篇', ['相关推荐']],
    ['他的相关推荐不多，学得少。', []],
    ['您的位置：首页 > 材料', ['您的位置：']],
    ['您的位置：会议室东侧第二排。', []],
    ['时间：2023-05-06 10:30', ['时间：']],
    ['时间：下午3:00开会，到得晚。', []],
  ],
  'unbalanced-brackets': [
    ['a12）学得少。', ['）']],
    ['12.）学得少。', []],
    ['1）学得少，2）用得也少。', []],
    ['a1）学得少。', ['）']],
    ['学（得少。用》得也少《。', ['（', '》得也少《']],
    ['学得少:)用得少。', [')']],
    ['学得少:) abc。', []],
    ['学得少:(，用得少。', []],
    ['主要有1）学习；2）交流，做得少。', []],
    ['主要有：一）学习；二）交流，做得少。', []],
    ['学习》准则《的时间不多。', ['》准则《'], '学习《准则》的时间不多。'],
  ],
  'unbalanced-quotes': [
    ['学得少’，用得也少。', ['’']],
    ['学得‘少’，用得也少。', []],
    ['落实"三会一课”不严，学得少。', []],
    ['落实"三会一课不严，学得少。', []],
    ['落实“三会一课"不严，学得少。', []],
  ],
};

const HYGIENE = ['masked-name', 'placeholder', 'private-data', 'template-residue'];

/** The line as a paragraph of its own in a right paper. */
function found(text: string, rule: string) {
  const { paragraphs, findings } = run(paper().replace('\n二、', `\n${text}\n二、`));
  return { paragraphs, own: findings.filter((finding) => finding.rule === rule) };
}

describe.each(Object.keys(LINES))('%s', (rule) => {
  test.each(LINES[rule]!.map((row) => [row[0], row] as const))('%s', (text, [, finds, fixed = null]) => {
    const { paragraphs, own } = found(text, rule);
    expect(own.map((finding) => quoted(paragraphs, finding))).toEqual(finds);
    const mended = applyEdits(
      paragraphs,
      own.flatMap(({ fix }) => fix ?? []),
    );
    if (fixed !== null) expect(textOf(mended)).toContain(`\n${fixed}\n`);
  });
});

/** A whole paper as it stands. */
const whole = (text: string, rule: string) => {
  const { paragraphs, findings } = run(text);
  const own = findings.filter((finding) => finding.rule === rule);
  return {
    own,
    words: own.map((finding) => quoted(paragraphs, finding)),
    params: own.map(({ params }) => params),
  };
};

test('the mark behind a number of several figures is mended, and blanks in front of it stay out', () => {
  const many = paper().replace('三、问题', '　三.问题');
  expect(whole(many, 'level-punct').own.map(({ params }) => params)).toEqual([
    { found: '三.', wanted: '三、' },
  ]);
});

test('不够 is told from a certain number on, in the sections alone', () => {
  const count = (text: string) => text.split('不够').length - 1;
  const full = paper();
  const [all] = whole(full, 'buguo-overuse').params;
  expect(all).toEqual({ count: count(full.slice(full.indexOf('一、存在'), full.indexOf('以上对照'))) });
  const less = (left: number) => {
    let text = full.replaceAll('不够', '欠缺');
    for (let i = 0; i < left; i++) text = text.replace('欠缺', '不够');
    return whole(text, 'buguo-overuse').params;
  };
  expect(less(7)).toEqual([]);
});

test('too few points are told with the aspect’s name and both numbers', () => {
  const one = paper({ passage: '一是学习时间不够多。例如2023年1月只安排了一次，我对此重视不足。' });
  const { min } = templateById(DEFAULT_TEMPLATE_ID)!.points;
  expect(whole(one, 'few-points').params).toEqual([{ name: '在理论学习方面', count: 1, least: min }]);
});

test('an aspect of a few words is not asked for its problem', () => {
  const short = (text: string) => whole(paper({ passage: text }), 'no-problem-word').words;
  expect(short('一是坚持经常学习。2023年集中学习十次。')).toEqual([]);
  expect(
    short('一是坚持经常学习。2023年我参加集中学习十次，记了两本笔记，写了四篇心得，得到同事好评。'),
  ).toEqual(['（一）在理论学习方面']);
});

test('points count on among themselves, whatever else stands beside them', () => {
  const own = paper({
    passage: '一是学习时间不够多。例如2023年1月只安排了一次。二是学习笔记不够细。我对此重视不足。',
  });
  expect(whole(own, 'point-numbering-gap').words).toEqual([]);
});

test('a soft break in a title or signature is set so on purpose, one in the text is told with how many there are', () => {
  const text = paper({ passage: '一是学得\u000B不够多，\u000B用得也少。二是记得不够细。' });
  expect(whole(text, 'manual-line-break').params).toEqual([{ count: 2 }]);
  const behind = paper().replace('个人对照检查材料', '个人对照检查材料\u000B（综合科）');
  expect(whole(behind, 'manual-line-break').own).toEqual([]);
});

describe('a number’s mark', () => {
  const draft = (
    family: 'han-comma' | 'han-paren' | 'arabic-dot' | 'arabic-paren',
    text: string,
    byWord = false,
  ) => {
    const span = { paragraph: 0, start: 0, end: text.length };
    const nodes = [{ number: { family, value: 1, text, span: byWord ? null : span }, heading: span }];
    const context = { nodes, paragraphs: [{ text }] } as unknown as RuleContext;
    return levelPunct.check(context).map(({ params }) => `${params?.['found']} ${params?.['wanted']}`);
  };

  test('follows its level, whatever its value and the blanks around it', () => {
    expect(draft('han-comma', '　十一.')).toEqual(['十一. 十一、']);
    expect(draft('han-comma', '十一、')).toEqual([]);
    expect(draft('han-comma', '十一.', true)).toEqual([]);
    expect(draft('han-paren', '（十二）、 ')).toEqual(['（十二）、 （十二）']);
    expect(draft('arabic-dot', '12、')).toEqual(['12、 12.']);
    expect(draft('arabic-paren', '(12)．')).toEqual(['(12)． (12)']);
    expect(draft('arabic-paren', '（12）')).toEqual([]);
    expect(draft('arabic-dot', '（12）、')).toEqual([]);
    expect(draft('arabic-dot', '12、甲')).toEqual([]);
  });
});

test('words that stand again are told with the part that had them first, where it is another and has a name', () => {
  const span = { paragraph: 1, start: 2, end: 9 };
  const told = (earlier: unknown, later: unknown) =>
    draftOf({
      characters: 7,
      earlier: { node: earlier },
      later: { node: later },
      places: [{ a: span }],
    } as unknown as PlacedRepeat);
  const [one, other] = [{ name: '甲' }, { name: '乙' }];
  expect(told(one, other)).toEqual({ span, params: { length: 7, where: '甲' } });
  expect(told(one, one)).toEqual({ span, variant: 'same-part', params: { length: 7, where: '甲' } });
  expect(told({ name: '' }, other)).toEqual({ span, variant: 'same-part', params: { length: 7, where: '' } });
  expect(told(null, other)).toEqual({ span, variant: 'same-part', params: { length: 7, where: '' } });
});

test('what is wrong in any document is looked for in any', () => {
  expect(
    rules
      .filter((rule) => rule.kind === 'text' && rule.hygiene === true)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(HYGIENE);
});

test('不够 counts from its least number on, and nowhere without sections', () => {
  const short = (count: number) =>
    `个人对照检查材料\n一、存在的问题\n（一）在理论学习方面\n${'我学得不够，'.repeat(count)}还要努力。\n二、问题的原因\n平时放松了要求。`;
  expect([7, 8].map((count) => whole(short(count), 'buguo-overuse').params)).toEqual([[], [{ count: 8 }]]);
  expect(whole(`个人对照检查材料\n${'我学得不够，'.repeat(20)}`, 'buguo-overuse').own).toEqual([]);
});

test('stock phrases all over are told once, and aspect by aspect where that is switched off', () => {
  const { text } = stockDensity(paper).wrong[0]!;
  expect(whole(text, 'generic-phrase').own).toEqual([]);
  const off = { ...defaultSettings, rules: { ...defaultSettings.rules, 'stock-density': 'off' as const } };
  const { findings } = run(text, DEFAULT_TEMPLATE_ID, off);
  expect(findings.filter(({ rule }) => rule === 'generic-phrase').length).toBeGreaterThan(0);
});

test('what is wrong is told in the words that stand there, and in those that should', () => {
  const { own } = found('文件(2023)里学得少。', 'half-width-brackets');
  expect(own[0]!.params).toEqual({ found: '(2023)', wanted: '（2023）' });
});

test('numbers of causes are told as causes’, and count on over a border only in one family', () => {
  const causes = (...numbers: string[]) =>
    numbers.map(
      (number, i) =>
        `${number}${['学习', '作风'][i]}抓得不紧。平时忙于事务，静下心来的时间少，对自己的要求有所放松。`,
    );
  const told = (...numbers: string[]) =>
    whole(paper({ causes: causes(...numbers) }), 'numbering-gap').own.map(
      ({ target, variant }) => `${target} ${variant}`,
    );
  expect(told('（七）', '（八）')).toEqual(['cause continues']);
  expect(told('7.', '8.')).toEqual(['cause start']);
  expect(told('（一）', '（三）')).toEqual(['cause gap']);
});

test('a soft break outside of what is left out is told though something is left out', () => {
  const toc = [
    '目  录',
    '一、存在的问题\t1',
    '二、典型案例剖析\t2',
    '三、问题的原因\t3',
    '四、整改的措施\t4',
  ].join('\n');
  const text = `${toc}\n${paper({ passage: '一是学得\u000B不够多，用得也少。二是记得不够细。' })}`;
  expect(whole(text, 'manual-line-break').params).toEqual([{ count: 1 }]);
});

test('every rule says what it rests on', () => {
  for (const { id, source } of rules)
    expect([id, source.basis, source.reference]).toEqual([
      id,
      expect.stringMatching(/./u),
      expect.stringMatching(/./u),
    ]);
});

test('an aspect without points is told where others have some', () => {
  const none = paper({ passage: '例如2023年1月只安排了一次学习，我对此重视不足，学得不够。' });
  expect(whole(none, 'few-points').words).toEqual(['（一）在理论学习方面']);
});

test('a blank in a heading is stray, however short it is', () => {
  expect(whole(paper().replace('二、典型案例', '二、典型 案例'), 'stray-space').words).toEqual([' ']);
});

test('a point that is a whole sentence lacks no text', () => {
  const passage = '一是学得不深，用得也少。二是记得不细。例如2023年只记了半本，我对此重视不足，学得不够。';
  expect(whole(paper({ passage }), 'heading-dangling').words).toEqual([]);
});

test('a paper is told to be short or long', () => {
  expect(whole(paper(), 'length').own.map(({ variant }) => variant)).toEqual(['short']);
  const long = paper().replace('年底前完成', '逐项写明做什么、由谁做，'.repeat(900) + '年底前完成');
  expect(whole(long, 'length').own.map(({ variant }) => variant)).toEqual(['long']);
});

test('a blank in a short heading with its number in brackets is stray too', () => {
  const text = paper().replace(/（二）在政治素质方面。([^\n]*)/u, '（二）在政治 素质方面\n$1');
  expect(whole(text, 'stray-space').words).toEqual([' ']);
});

test('whoever asks for criticism in the preamble needs no closing line', () => {
  const without = paper({ tail: [] });
  expect(whole(without, 'missing-closing').own).toHaveLength(1);
  const [preamble] = without.split('\n').slice(1);
  const asked = without.replace(preamble!, `${preamble}不当之处，请批评指正。`);
  expect(whole(asked, 'missing-closing').own).toEqual([]);
});

test('我 is told where 本人 is usual, and 自我, 我省 and the like are no 我', () => {
  const usual = paper({ passage: '一是学得不够。自我要求不严，对我省、我局的要求想得少，自我提高慢。' })
    .replaceAll(/(?<!自)我(?![省局])/gu, '本人')
    .replace('学得不够。', '学得不够，我想得少，我记得也少。');
  expect(whole(usual, 'person-mix').params).toEqual([{ few: '我', many: '本人', count: 2 }]);
});

describe('a heading without a text', () => {
  const dangling = (passage: string) => whole(paper({ passage }), 'heading-dangling').words;
  const more = '例如2023年只记了半本，我对此重视不足，学得不够。';

  test('is told of a point, unless it shares its sentence with others', () => {
    expect(dangling(`一是学得少。二是记得不细，用得少。${more}`)).toEqual(['一是学得少']);
    expect(dangling(`有三处：一是学得少；二是记得少；三是问得少。${more}`)).toEqual([]);
    expect(dangling(`有三处：一是学得少；\u3000二是记得少。三是问得不细，说得也少。${more}`)).toEqual([]);
  });

  test('is told of no list of aspects that are names alone', () => {
    const names = paper().replaceAll(/(（[一二三四五六]）在..(?:..)?方面)。[^\n]*/gu, '$1');
    expect(whole(names, 'heading-dangling').words).not.toContain('（一）在理论学习方面');
  });
});

describe('lines cut at one width', () => {
  const long = '这一年里参加了几次集中学习每次都记了一些内容但是回到科室';
  const wrapped = (lines: readonly string[]) =>
    whole(paper().replace('\n二、', `\n${lines.join('\n')}\n二、`), 'manual-line-break').params;

  test('are counted without shorter ones, and without what a heading follows', () => {
    const cut = Array.from({ length: 5 }, () => long);
    expect(wrapped([...cut, '才停下来。'])).toEqual([{ count: 5 }]);
    expect(
      wrapped([...cut.slice(0, 4), '这里说得比较短', '那里说得也短', '再说也不长', ...cut.slice(0, 1)]),
    ).toEqual([{ count: 4 }]);
    expect(wrapped([...cut, '平时整理得比较慢也没有再去核对过', '才停下来。'])).toEqual([{ count: 5 }]);
    expect(wrapped(cut)).toEqual([{ count: 4 }]);
  });

  test('a break in front of a title stands there on purpose', () => {
    const under = paper().replace('个人对照检查材料', '某科室\u000B个人对照检查材料');
    expect(whole(under, 'manual-line-break').own).toEqual([]);
  });
});

test('a section that stands twice is called by the name that the template has for it', () => {
  const twice = paper({ sections: ['problems', 'cases', 'causes', 'measures', 'cases'] });
  const other = twice.replaceAll('典型案例剖析', '案例剖析');
  expect(whole(other, 'duplicate-section').params.map((params) => params['name'])).toEqual(['典型案例剖析']);
});

test('aspects may stand in any order where the template says so', () => {
  const text = paper({
    dimensions: ['theory', 'style', 'politics', 'ability', 'responsibility', 'integrity'],
  });
  const template = templateById(DEFAULT_TEMPLATE_ID)!;
  const { sections } = recognise(paragraphsOf(text), template);
  const dimensions = sections.flatMap(({ children }) => children.filter(({ kind }) => kind === 'dimension'));
  const told = (dimensionOrder: 'fixed' | 'floating') =>
    dimensionOrderRule.check({
      dimensions,
      template: { ...template, dimensionOrder },
    } as unknown as RuleContext).length;
  expect([told('fixed'), told('floating')]).toEqual([1, 0]);
});

test('a section without a text is told however long its heading is', () => {
  const bare = paper({ causes: [] }).replace('三、问题的原因', '三、产生上述这些问题的主要原因和根源');
  expect(whole(bare, 'heading-dangling').words).toEqual(['三、产生上述这些问题的主要原因和根源']);
});

test('points out of count are of one kind, and told together', () => {
  expect(rules.filter(({ id, alike }) => id.endsWith('numbering-gap') && alike !== true)).toEqual([]);
});
