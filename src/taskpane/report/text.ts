import type { ReportModel } from './model';

/** The report as plain text, for a message or a mail. */
export function reportText(model: ReportModel): string {
  const aside = asideOf(model);
  const lines = [model.heading, ''];
  for (const { label, value } of model.facts) lines.push(`${label}${model.colon}${value}`);
  if (model.warning !== '') lines.push(model.warning);
  lines.push('', model.mapHeading);
  for (const { level, cells } of model.rows)
    lines.push(`${level === 2 ? '　　' : ''}${cells.filter((cell) => cell !== '').join('  ')}`);
  if (model.matrix !== null) {
    lines.push('', model.matrix.heading);
    for (const cells of [model.matrix.columns, ...model.matrix.rows]) lines.push(cells.join('  '));
  }
  lines.push('', model.findingsHeading);
  if (model.groups.length === 0) lines.push(model.noFindings);
  for (const { heading, findings } of model.groups) {
    lines.push(`【${heading}】`);
    for (const { severity, what, where } of findings)
      lines.push(`- ${severity}${model.colon}${what}${aside(where)}`);
  }
  return `${lines.join('\n')}\n\n${model.footer}\n`;
}

/** The report as Markdown. */
export function reportMarkdown(model: ReportModel): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`;
  const aside = asideOf(model);
  const lines = [`# ${model.heading}`, ''];
  for (const { label, value } of model.facts)
    lines.push(`- **${label}**${model.colon}${escapeMarkdown(value)}`);
  if (model.warning !== '') lines.push('', `> ${model.warning}`);
  lines.push('', `## ${model.mapHeading}`, '', row(model.columns), '| --- | --- | ---: | ---: |');
  for (const { level, cells } of model.rows)
    lines.push(row([`${level === 2 ? '　' : ''}${cells[0]}`, cells[1], cells[2], cells[3]]));
  if (model.matrix !== null) {
    const { heading, columns, rows } = model.matrix;
    lines.push('', `## ${heading}`, '', row(columns), `|${' --- |'.repeat(columns.length)}`);
    for (const one of rows) lines.push(row(one));
  }
  lines.push('', `## ${model.findingsHeading}`, '');
  if (model.groups.length === 0) lines.push(model.noFindings);
  for (const { heading, findings } of model.groups) {
    lines.push(`### ${escapeMarkdown(heading)}`, '');
    for (const { severity, what, where } of findings)
      lines.push(`- **${severity}** ${escapeMarkdown(what)}${aside(escapeMarkdown(where))}`);
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n\n---\n\n${model.footer}\n`;
}

/** Puts a remark in the brackets of the report's language; nothing for none. */
export function asideOf({ brackets: [open, close] }: ReportModel): (text: string) => string {
  return (text) => (text === '' ? '' : `${open}${text}${close}`);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/gu, '\\$&').replace(/\s+/gu, ' ');
}

function escapeCell(text: string): string {
  return text.replace(/[\\|<>*_`]/gu, '\\$&').replace(/\s+/gu, ' ');
}
