/** Text as it may stand in HTML, quotation marks included. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => ENTITIES[character]!);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const STYLE = `
:root { color-scheme: light dark; --line: #8886; --mark: #ffe08a; --on-mark: #000; }
@media (prefers-color-scheme: dark) { :root { --mark: #7a5b00; --on-mark: #fff; } }
body { font: 16px/1.7 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; max-width: 76rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; } h3 { font-size: 1rem; }
.internal { border: 1px solid; padding: .25rem .75rem; display: inline-block; font-weight: bold; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: start; vertical-align: top; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem; border-top: 1px solid var(--line); padding: .5rem 0; break-inside: avoid; }
.pair > p { margin: 0; } .pair > .head { grid-column: 1 / -1; font-size: .9rem; } .where { font-size: .85rem; opacity: .8; display: block; }
mark { background: var(--mark); color: var(--on-mark); }
@media (max-width: 40rem) { .pair { grid-template-columns: 1fr; gap: .5rem; } }
@media print { body { max-width: none; } }
@media (forced-colors: active) { mark { outline: 1px solid; } }
`;

/** A page that stands alone: no script, nothing loaded, and a policy that says so. */
export function htmlPage(language: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
