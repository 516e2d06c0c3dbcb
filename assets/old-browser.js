/*
 * Runs only where modules are unknown: Internet Explorer 11, in which volume-licensed Word 2016 and 2019 show
 * add-ins. The panel cannot run there, so this says so instead of leaving the pane blank. Old syntax on purpose.
 */
(function () {
  var root = document.getElementById('root') || document.body;
  var words = [
    '这个版本的 Word 用 Internet Explorer 11 显示加载项，纲举无法在其中运行。请使用 Word 2021 或更新的版本、Microsoft 365，或 Word 网页版；也可以请管理员用命令行 gangju 检查文件。文档没有受到任何影响。',
    'This version of Word shows add-ins with Internet Explorer 11, in which Gangju cannot run. Please use Word 2021 or newer, Microsoft 365, or Word on the web. Your document is untouched.'
  ];
  for (var index = 0; index < words.length; index += 1) {
    var paragraph = document.createElement('p');
    paragraph.appendChild(document.createTextNode(words[index]));
    root.appendChild(paragraph);
  }
})();
