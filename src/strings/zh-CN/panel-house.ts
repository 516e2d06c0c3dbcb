/** Words of the settings page about the house and about the product. */
export const panelHouse = {
  /** What a house sets for its people, and the file that says so. */
  house: {
    set: '本单位设定，可以自己改',
    locked: '本单位规定，不能改',
    colon: '：',
    places: {
      template: '默认模板',
      templates: '模板',
      rules: '规则轻重',
      thresholds: '数字标准',
      phrases: '词句',
      layout: '版式',
      live: '边写边查',
      wishes: '插入提纲的选项',
      fonts: '字体',
    } as Readonly<Record<string, string>>,
    make: '制作本单位配置',
    makeHint: '把这里的设置写成 house.json，放到网页旁边，全单位的面板就从它开始；勾选的不许个人改。',
    name: '单位名称',
    ask: '有疑问找谁',
    none: '不设',
    lock: '不许个人改',
    export: '导出本单位配置',
  },
  about: {
    title: '关于',
    version: (p: { version: string }) => `纲举 ${p.version}`,
    house: (p: { name: string }) => `本单位配置：${p.name}`,
    houseBad: '本单位配置（house.json）没有用上，请告诉管理员：',
    copy: '复制详情',
    copied: '已复制，不含文档内容。',
    failed: '没能写入剪贴板，请手工复制下面的文字。',
    changes: '更新记录',
    noChanges: '更新记录现在取不到。',
  },
};

export type PanelHouseStrings = typeof panelHouse;
