/*
 * Runs in every engine, the oldest first: where the panel has not come up, this says what is there and what is needed
 * instead of leaving the pane blank. Volume-licensed Word 2016 and 2019 show add-ins with Internet Explorer 11 or the
 * old Edge; engines that know modules but not our syntax stop at the first script. Old syntax on purpose, and nothing
 * that the page's policy would have to allow.
 */
(function () {
  /* The floor of panel and desk, by evidence: README.md, "What it can't do". */
  var FLOOR = 80;
  /* How long after everything is loaded the panel may take to draw its first line, in milliseconds. */
  var PATIENCE = 3000;
  var failed = '';

  function engine() {
    var agent = navigator.userAgent;
    var old = /(?:MSIE |Trident\/)/.test(agent);
    if (old) return { name: 'Internet Explorer 11', version: 0 };
    var edge = /Edge\/(\d+)/.exec(agent);
    if (edge) return { name: 'Microsoft Edge (EdgeHTML) ' + edge[1], version: 0 };
    var chrome = /(?:Chrome|Chromium)\/(\d+)/.exec(agent);
    if (chrome) return { name: 'Chromium ' + chrome[1], version: Number(chrome[1]) };
    var safari = /Version\/(\d+)[.\d]* .*Safari/.exec(agent);
    if (safari) return { name: 'Safari ' + safari[1], version: FLOOR };
    return { name: agent.slice(0, 80), version: FLOOR };
  }

  function lacking() {
    var wanted = [
      ['Promise.allSettled', typeof Promise !== 'undefined' && !!Promise.allSettled],
      ['globalThis', typeof globalThis !== 'undefined'],
      ['String.matchAll', !!String.prototype.matchAll],
      ['fetch', typeof fetch !== 'undefined'],
      ['CSS variables', typeof CSS !== 'undefined' && CSS.supports && CSS.supports('color', 'var(--a)')],
      ['ResizeObserver', typeof ResizeObserver !== 'undefined']
    ];
    var names = [];
    for (var index = 0; index < wanted.length; index += 1) {
      if (!wanted[index][1]) names.push(wanted[index][0]);
    }
    return names;
  }

  function say() {
    var root = document.getElementById('root') || document.body;
    if (root.firstChild) return;
    var here = engine();
    var names = lacking();
    var old = here.version < FLOOR || names.length > 0;
    var words = old
      ? [
          '这里用 ' + here.name + ' 显示加载项，纲举无法在其中运行：需要 Chromium ' + FLOOR + ' 或更新的内核（WebView2）。请安装 WebView2 运行时，或使用 Word 2021 或更新的版本、Microsoft 365、Word 网页版；也可以请管理员用命令行 gangju 检查文件。文档没有受到任何影响。',
          'Add-ins are shown here with ' + here.name + ', in which Gangju cannot run: it needs Chromium ' + FLOOR + ' or newer (WebView2). Please install the WebView2 runtime, or use Word 2021 or newer, Microsoft 365, or Word on the web. Your document is untouched.'
        ]
      : [
          '面板没有打开（' + here.name + '）。请检查网络后重新打开；仍不行时把这一页给管理员看。文档没有受到任何影响。',
          'The panel did not come up (' + here.name + '). Check the network and open it again; if it stays away, show this page to your administrator. Your document is untouched.'
        ];
    if (names.length > 0) words.push('缺 lacking: ' + names.join(', '));
    if (failed) words.push(failed);
    for (var index = 0; index < words.length; index += 1) {
      var paragraph = document.createElement('p');
      paragraph.appendChild(document.createTextNode(words[index]));
      root.appendChild(paragraph);
    }
  }

  function waitAndSay() {
    setTimeout(say, here80() ? PATIENCE : 0);
  }

  /* Where the engine is too old for certain nobody has to wait. */
  function here80() {
    return engine().version >= FLOOR && lacking().length === 0;
  }

  if (window.addEventListener) {
    window.addEventListener('error', function (event) {
      if (!failed && event.message) {
        failed = event.message + (event.filename ? ' (' + event.filename.replace(/^.*\//, '') + ':' + event.lineno + ')' : '');
      }
    });
  }
  if (document.readyState === 'complete') waitAndSay();
  else window.addEventListener('load', waitAndSay);
})();
