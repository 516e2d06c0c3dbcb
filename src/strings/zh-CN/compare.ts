import { errors } from './errors';
import { overlap } from './overlap';

/** Words of the panel's page 比对. */
export const compare = {
  overlap,
  /** Why a file could not be read. */
  errors,
  title: '比对',
  hint: '把打开的这份与你添加的文件（.docx、.txt，Word 97–2003 的 .doc 和 .wps）比一比。只在本机读，不上传，关上面板就忘。',
  add: { mine: '添加本人旧稿…', others: '添加同事材料…', models: '添加样板或通知…' },
  roles: { mine: '本人旧稿', others: '同事材料', models: '样板或通知' },
  drop: '也可以把文件拖到这里，算作同事材料。',
  files: '添加的文件',
  remove: (p: { name: string }) => `移除 ${p.name}`,
  again: '重新比对',
  comparing: '正在比对…',
  failed: '没有比成，文档没有改动。',
  one: (p: { name: string; characters: number; longest: number; dates: number }) =>
    `与《${p.name}》相同 ${p.characters} 字，最长 ${p.longest} 字${p.dates > 0 ? `，其中 ${p.dates} 处只改了日期或数字` : ''}`,
  nothing: (p: { name: string }) => `与《${p.name}》没有成段相同的语句。`,
  version: (p: { name: string }) => `《${p.name}》像是这份材料的另一个版本，没有再比。`,
  notice: (p: { name: string; characters: number }) => `照录《${p.name}》${p.characters} 字`,
  passages: (p: { name: string }) => `与《${p.name}》相同的语句`,
  mineHere: '这份',
  theirs: (p: { name: string }) => `《${p.name}》`,
  show: '在文档里看',
  ignore: '忽略这处',
  house: '这是固定提法',
  houseHint: '记入样板：以后不再算作相同，关上面板就忘',
  marked: (p: { count: number }) => `已记入样板 ${p.count} 条`,
  ignored: (p: { count: number }) => `已忽略 ${p.count} 处`,
  restore: '全部恢复',
  more: (p: { count: number }) => `再看 ${p.count} 处`,
  where: (p: { where: string; characters: number }) =>
    p.where === '' ? `${p.characters} 字` : `${p.where} · ${p.characters} 字`,
  gone: '文档里已经没有这段，请重新比对。',
  note: '名称、固定提法、引文、标题、开头结尾和引述的通报不计在内。只说明哪里相同、有多少，不说明谁先谁后，也不作结论。',
};

export type CompareStrings = typeof compare;
