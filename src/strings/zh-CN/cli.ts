/** Headings that were not inserted, and between which texts they belong. */
interface NotIn {
  readonly texts: readonly string[];
  readonly where: string;
}

const notIn = ({ texts, where }: NotIn): string =>
  `没有补${texts.map((text) => `“${text}”`).join('、')}${where === '' ? '' : `（${where}）`}`;

/** Words of the command line. */
export const cli = {
  description: '纲举：检查、补齐对照检查材料的结构。一切在本机完成，不联网。',
  help: {
    usage: '用法：',
    arguments: '参数：',
    options: '选项：',
    commands: '命令：',
    globalOptions: '公共选项：',
    showHelp: '显示帮助',
    helpCommand: '显示某个命令的帮助',
    version: '显示版本号',
    optionsWord: '[选项]',
    commandWord: '[命令]',
    choices: (list: string) => `（可选：${list}）`,
    default: (value: string) => `（默认：${value}）`,
    examples:
      '\n示例：\n  gangju check 材料.docx\n  gangju check --format csv 全科室/ > 汇总.csv\n  gangju outline 材料.docx -o 材料-提纲.docx\n\n退出码：0 没有须改之处；1 有；2 用法不对，或有文件读不出来。\n',
    check: '检查一个或多个文件（文件夹则逐个检查其中的 .docx 和 .txt；- 为标准输入的文本）',
    explain: '逐个说明标题为什么算、像标题的为什么不算',
    outline: '把缺少的标题补进一份副本，其余内容一个字节也不动',
    fix: '按规则机械地改正，写成一份副本',
    annotate: '把检查结果作为批注写进副本，正文一个字也不动',
    outputFolder: '副本写到哪个文件夹',
    overlap: '与本人旧稿、同事材料比对，指出哪里相同、有多少',
    overlapToo: '同时比对这些材料彼此相同的语句',
    mine: '本人旧稿（可写几次）',
    others: '同事的材料：文件或文件夹（可写几次）',
    boilerplate: '单位样板或通知：其中的语句不算在两份之间，长段照录另外列出（可写几次）',
    templates: '列出内置模板',
    makeTemplate: '由通知（或一份材料）做出模板；通知里没说清的会问，不猜',
    from: '不读通知，照这份材料现有的方面和部分做模板',
    answer: '回答一个问题（可写几次），如 --answer voice=person',
    explainNotice: '列出通知里像方面的每一处列举，以及为什么算、为什么不算',
    notice: '只这一次：以这份通知做成的模板检查',
    files: '文件或文件夹',
    file: '文件（.docx 或 .txt）',
    template: '模板：内置模板的编号，或 JSON 文件；不写则取最相合的',
    format: '输出格式',
    settings: '规则设置文件（JSON）',
    house: '本单位配置（house.json）：模板、设置、版式都从它开始',
    lang: '界面语言',
    progress: '即使不在终端里也显示进度',
    output: '写到哪个文件',
    inPlace: '直接改原文件（先留一份 .bak 备份）',
    force: '输出文件已存在时覆盖它',
    allowSigned: '文件带数字签名也写入（签名会失效）',
    allowProtected: '文件设置了编辑保护也写入',
    scaffold: '每个补入的方面下面，附几条“一是…”骨架（0–9，默认 3）',
    only: '只补这些（如 section:cases dimension:style）',
    noItems: '空的或新补的原因、措施部分，不按方面逐条列出',
    noTitle: '没有标题时也不补标题',
    noPreamble: '没有开头段时也不补开头段',
    dryRun: '只列出会做什么，不写文件',
    rules: '规则编号，可写几个；all 为全部可自动改正的规则',
    names: {
      files: '文件…',
      file: '文件',
      output: '输出',
      folder: '文件夹',
      template: '模板',
      settings: '设置',
      house: '本单位配置',
      count: '数',
      keys: '部分…',
      rules: '规则…',
      notice: '通知',
      paper: '材料',
      answer: '编号=回答',
    },
  },
  usage: {
    unknownOption: (p: { about: string }) => `没有这个选项：${p.about}`,
    unknownCommand: (p: { about: string }) => `没有这个命令：${p.about}`,
    missingArgument: () => '缺少文件名。',
    optionMissingArgument: (p: { about: string }) => `选项后面缺少内容：${p.about}`,
    missingOption: (p: { about: string }) => `缺少选项：${p.about}`,
    invalidArgument: (p: { about: string }) => `选项的内容不对：${p.about}`,
    excessArguments: () => '参数太多。',
    other: (p: { about: string }) => `用法不对：${p.about}`,
    seeHelp: '用 gangju --help 查看用法。',
  },
  errors: {
    'not-found': () => '找不到这个文件。',
    'not-readable': () => '读不了这个文件（没有权限、太大或磁盘出错）。',
    'option-file-not-found': (about: string) => `找不到选项所写的文件：${about}`,
    'unknown-kind': () => '不能读这种文件，没有检查：请在 Word 或 WPS 中打开并另存为 .docx（.txt 也可以）。',
    'not-encodable': (about: string) =>
      `原文件的编码写不出“${about}”这个字，没有写入。请先把文件另存为 UTF-8 编码。`,
    'unknown-template': (about: string) =>
      `没有这个模板：${about}（用 gangju templates 查看；文件请写出路径或扩展名）。`,
    'bad-template': (about: string) => `模板文件不合要求：${about}`,
    'unknown-profile': (about: string) => `没有这个版式：${about}`,
    'bad-profile': (about: string) => `版式文件不合要求：${about}`,
    'bad-settings': (about: string) => `设置文件不合要求：${about}`,
    'bad-house': (about: string) => `本单位配置不合要求：${about}`,
    locked: (about: string) => `本单位配置规定了这一项，不能用 ${about} 另选。`,
    'bad-json': (about: string) => `不是有效的 JSON 文件：${about}`,
    'unknown-rule': (about: string) => `没有这条规则，或它不能自动改正：${about}`,
    'unknown-key': (about: string) => `没有这个部分：${about}`,
    'bad-boilerplate': (about: string) => `样板或通知读不出来：${about}`,
    'bad-answer': (about: string) => `没有这个问题，或不能这样回答：${about}（写法：--answer 编号=回答）。`,
    'notice-or-paper': () => '请写一个通知文件，或用 --from 写一份材料。',
    'two-templates': () => '--template 与 --notice 只能用一个。',
    'bad-number': (about: string) => `要写 0–9 的数：${about}`,
    'no-output': () => '请用 -o 写明输出文件，或用 --in-place 直接改原文件。',
    'two-outputs': () => '-o 与 --in-place 只能用一个。',
    'output-exists': (about: string) => `输出文件已存在，没有覆盖：${about}（要覆盖请加 --force）。`,
    'output-is-source': (about: string) => `输出文件就是原文件：${about}（要改原文件请用 --in-place）。`,
    'output-kind': (about: string) => `输出文件的类型与原文件不同：${about}`,
    'not-a-file': () => '不是普通文件。',
    'not-annotatable': () => '只有 .docx 能加批注。',
    'read-only-file': (about: string) => `文件是只读的，没有写入：${about}`,
    'saved-meanwhile': (about: string) => `文件在读取之后又保存过，没有覆盖：${about}。请再运行一次。`,
    'not-writable': (about: string) => `写不了这个文件：${about}`,
  },
  unexpected: (p: { about: string }) => `程序出错：${p.about}`,
  named: (p: { file: string; error: string }) => `${p.file}：${p.error}`,
  severity: { error: '须改', warning: '存疑', info: '提示' },
  progress: (p: { done: number; file: string }) => `已检查 ${p.done} 个 ${p.file}`,
  report: {
    title: '检查结果',
    more: (p: { count: number }) => `（共 ${p.count} 处）`,
    complete: '结构完整',
    incomplete: '结构不完整',
    draft: '草稿：结构还没有写完',
    noTemplate: '没有相合的模板：以下是本文自己的结构，可用 --template 指定模板',
    notAPaper: '这不像是对照检查材料，只查了占位、残留和个人信息',
    sections: (p: { present: number; all: number }) => `部分 ${p.present}/${p.all}`,
    dimensions: (p: { present: number; all: number }) => `方面 ${p.present}/${p.all}`,
    characters: (p: { count: number }) => `${p.count} 字`,
    points: (p: { count: number }) => `${p.count} 条要点`,
    causes: (p: { count: number }) => `原因 ${p.count}`,
    measures: (p: { count: number }) => `措施 ${p.count}`,
    template: (p: { title: string; id: string }) => `模板：${p.title}（${p.id}）`,
    runnerUp: (p: { template: string }) => `另一个模板也相近：${p.template}，可用 --template 指定`,
    absent: '缺',
    unread: (p: { what: string }) => `没有读：${p.what}。其中的文字没有检查，结果可能不全。`,
    /** What a document keeps elsewhere than in its body, by what the host calls it. */
    unreadParts: {
      'list-numbers': '自动编号',
      'embedded-documents': '内嵌的其他文档（请在 Word 中打开并另存，使它并入正文）',
      'text-boxes': '文本框',
      footnotes: '脚注',
      endnotes: '尾注',
      other: '其他部分',
    } as Readonly<Record<string, string>>,
    noFindings: '没有发现问题',
    place: (p: { paragraph: number; column: number }) => `第 ${p.paragraph} 段第 ${p.column} 字`,
    remedies: {
      fix: '可用 gangju fix 改正',
      outline: '可用 gangju outline 补上',
      layout: '可用 gangju layout 设好',
    },
    unreadable: '读不出来',
    summary: (p: {
      files: number;
      complete: number;
      error: number;
      warning: number;
      info: number;
      unreadable: number;
    }) =>
      `共 ${p.files} 个文件，${p.complete} 个结构完整；须改 ${p.error} 处，存疑 ${p.warning} 处，提示 ${p.info} 处` +
      (p.unreadable > 0 ? `；${p.unreadable} 个读不出来` : ''),
    nothing: '没有找到 .docx 或 .txt 文件。',
    columns: {
      file: '文件',
      template: '模板',
      complete: '结构完整',
      sections: '部分',
      missingSections: '缺少的部分',
      dimensions: '方面',
      missingDimensions: '缺少的方面',
      points: '各方面要点数',
      characters: '字数',
      error: '须改',
      warning: '存疑',
      info: '提示',
      failure: '读取失败',
      unread: '没有读的',
      section: (p: { name: string }) => `${p.name}（字数）`,
      dimension: (p: { name: string }) => `${p.name}（要点）`,
      place: '位置',
      severity: '程度',
      rule: '规则',
      message: '说明',
    },
    ratio: (p: { present: number; all: number }) => `${p.present}（共 ${p.all}）`,
    yes: '是',
    no: '否',
    /** Names hold 、 themselves. */
    listSeparator: '；',
  },
  explain: {
    template: (p: { title: string; id: string; score: string }) =>
      `模板：${p.title}（${p.id}），相合度 ${p.score}`,
    runnerUp: (p: { title: string; id: string; score: string }) =>
      `次选：${p.title}（${p.id}），相合度 ${p.score}`,
    near: (p: { title: string; id: string; score: string }) =>
      `相近：${p.title}（${p.id}），相合度 ${p.score}`,
    headings: '认作标题的',
    nearMisses: '像标题而没有采用的',
    ignored: '不参与检查的段落',
    none: '没有',
    paragraph: (p: { paragraph: number }) => `第 ${p.paragraph} 段`,
    paragraphs: (p: { from: number; to: number }) =>
      p.from === p.to ? `第 ${p.from} 段` : `第 ${p.from}–${p.to} 段`,
    score: (p: { score: string }) => `得分 ${p.score}`,
    runIn: '与正文同段',
    automatic: '自动编号',
    regions: {
      toc: '目录',
      quotation: '引用的提纲或原文',
      appended: '附在后面的另一份材料',
      'front-table': '正文前的表格',
      residue: '网站残留文字',
    },
  },
  outline: {
    written: (p: { file: string; count: number }) => `补入 ${p.count} 处，写到 ${p.file}`,
    left: {
      misread: (p: NotIn) => `  - ${notIn(p)}：放进该在的位置会和前后文读混，请在 Word 里手工补`,
      restart: (p: NotIn) =>
        `  - ${notIn(p)}：后面标题的自动编号是单独起头的，补进去会出现两个相同的编号；请先在 Word 里把后面的标题设为“继续编号”，再补`,
      held: (p: NotIn) =>
        `  - ${notIn(p)}：要改的地方（如后面的编号）带着脚注、批注、域，或者被锁定，不能改；请在 Word 里手工补`,
      locked: (p: NotIn) =>
        `  - ${notIn(p)}：该放的地方在锁定的内容控件里，不能插入；请先在 Word 的“开发工具 – 属性”里取消锁定，再补`,
      table: (p: NotIn) => `  - ${notIn(p)}：材料写在表格里，不能确定放进哪一格，请在 Word 里手工补`,
    },
    nothing: '没有缺少的标题，不需要补。',
    none:
      '没有相合的模板，没有改动。请选一种：用 --template 指定要补的模板；用 gangju template 通知 -o 模板.json 由通知生成模板；' +
      '用 gangju template --from 材料 -o 模板.json 以本文自己的方面为准。',
    'not-a-paper': '这不像是对照检查材料，没有改动。确实要补提纲的，请用 --template 指定模板。',
    backup: (p: { file: string }) => `原文件备份为 ${p.file}`,
    between: (p: { after: string; before: string }) =>
      p.after === '' && p.before === ''
        ? ''
        : p.after === ''
          ? `在“${p.before}”之前`
          : p.before === ''
            ? `在“${p.after}”之后`
            : `在“${p.after}”与“${p.before}”之间`,
    renumber: (p: { text: string }) => `编号顺延：${p.text}`,
    dryRun: '（只是预览，没有写文件）',
  },
  fix: {
    written: (p: { file: string; count: number }) => `改正 ${p.count} 处，写到 ${p.file}`,
    rule: (p: { rule: string; count: number }) => `${p.rule}：${p.count} 处`,
    nothing: '没有可以自动改正的地方。',
    refused: (p: { paragraph: number; rule: string; why: string }) =>
      `第 ${p.paragraph} 段没有改（${p.rule}）：${p.why}`,
  },
  annotate: {
    written: (p: { file: string; count: number }) =>
      p.count === 0 ? `没有要批注的，照原样写到 ${p.file}` : `批注 ${p.count} 处，写到 ${p.file}`,
  },
  template: {
    written: (p: { file: string; title: string }) => `写到 ${p.file}：${p.title}`,
    open: (p: { count: number }) => `还有 ${p.count} 个问题要先回答：`,
    howToAnswer: '请加 --answer 编号=回答 再运行一次。',
    builtin: (p: { id: string; title: string }) =>
      `方面与内置模板“${p.title}”相同，也可直接用 --template ${p.id}。`,
    standing: { sure: '〔采用〕', possible: '〔待定〕', unlikely: '〔不用〕' },
  },
  templates: {
    verified: '已核对',
    toConfirm: '待核对，请以通知为准',
    default: '默认',
    sections: '部分：',
    dimensions: '方面：',
  },
};

export type CliStrings = typeof cli;
