/** Words of setup.html, the page that makes a site for one address. */
export const setup = {
  title: '纲举 · 部署设置',
  language: 'English',
  intro: '填好下面几项，得到一个可以直接放上服务器的压缩包。一切在本机完成，不联网；不需要 Node。',
  address: {
    label: '网站地址',
    hint: '加载项放在哪里，例如 https://office.example.org/tools/gangju/。必须是 https，可以带路径。',
    bad: '请填写 https 开头的地址，路径里只用字母、数字和 - _ . ~ %，不要带 ? 或 #。',
    becomes: (p: { address: string }) => `面板的地址将是 ${p.address}`,
  },
  office: {
    label: 'office.js 从哪里来',
    microsoft: '微软（默认）',
    vianet: '世纪互联（21Vianet）运营的 Microsoft 365',
    mirror: '本单位的镜像',
    mirrorHint:
      'https 地址，或本服务器上的路径，例如 /office-js/office.js。微软不支持自行镜像，许可由贵单位与微软约定。',
    bad: '请填写 https 地址，或以 / 开头的路径。',
  },
  revision: {
    label: '第几次发放',
    hint: '同一版本改了地址或配置再发时加一，清单的版本号随之升高（0–65535）。',
    bad: '请填写 0 到 65535 的整数。',
  },
  house: {
    label: '本单位配置（可选）',
    hint: '选择 house.json：面板从网站读它，审阅台把它带在页面里。没有也可以，以后放到网页旁边即可。',
    none: '没有选择文件。',
    good: (p: { name: string }) => `可用：${p.name}`,
    bad: '这个文件不能用，没有采用：',
    remove: '不用这个文件',
  },
  make: '生成压缩包',
  missing: '这一页里没有网站文件。请用发布包里的 setup.html。',
  done: (p: { file: string }) => `已生成 ${p.file}。接下来：`,
  steps: (p: { address: string }) => [
    '解开压缩包，把文件夹 site 里的所有文件放到服务器上（旧文件不要删）。',
    'nginx 用 nginx.conf；IIS 和 Apache 已有 web.config、.htaccess 在 site 里。',
    `在浏览器打开 ${p.address}/taskpane.html，应显示“请在 Word 里打开”。`,
    '把 manifest.xml 放进共享文件夹目录，或交给 Microsoft 365 管理中心。',
  ],
};

export type SetupStrings = typeof setup;
