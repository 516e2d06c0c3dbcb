import type { Outline } from '../../core/outline/types';
import { bareName } from '../../review/names';

/** Words that file names of such papers have beside the name. */
const NOT_NAMES =
  /对照检查|检视|剖析|发言|材料|提纲|个人|专题|民主|组织|生活会|主题教育|同志|年度?|月|日|修改|定稿|终稿|初稿|最终|报告|党员|干部|班子|副本|新建|文档|稿/gu;

/** Whose paper it is, as far as it says: by signature, byline, else by what is left of the file's name. */
export function personIn(
  outline: Outline | null,
  paragraphs: readonly { readonly text: string }[],
  file: string,
): string {
  for (const node of [outline?.signature, outline?.byline]) {
    if (!node) continue;
    const { paragraph, start, end } = node.heading;
    const name = nameIn(paragraphs[paragraph]?.text.slice(start, end) ?? '');
    if (name !== '') return name;
  }
  return nameIn(bareName(file).replace(NOT_NAMES, ' ')) || bareName(file);
}

/** The first word of two to four Chinese characters, without what stands before a colon. */
function nameIn(text: string): string {
  const words = text.replace(/^[^：:]*[：:]/u, '').match(/[\u4e00-\u9fff·]+/gu) ?? [];
  const joined = text.replace(/^[^：:]*[：:]/u, '').trim();
  // 张 三: names of two characters are often spaced.
  if (/^[\u4e00-\u9fff][\s\u3000]+[\u4e00-\u9fff]$/u.test(joined)) return joined.replace(/\s/gu, '');
  return words.find((word) => word.length >= 2 && word.length <= 4) ?? '';
}

/** Who of a pasted roster has handed in nothing, by name and by the names of files; `null` without a roster. */
export function absentOf(
  roster: string,
  entries: readonly { readonly role: string; readonly person: string; readonly path: string }[],
): readonly string[] | null {
  const names = rosterOf(roster);
  if (names.length === 0) return null;
  const papers = entries.filter(({ role }) => role === 'papers');
  return names.filter((name) => !papers.some(({ person, path }) => person === name || path.includes(name)));
}

/** Names of a pasted roster: whatever stands between signs, numbers and line ends. */
export function rosterOf(text: string): string[] {
  return [...new Set(text.split(/[\s,，、;；/|\d.．]+/u).filter((name) => name !== ''))];
}
