/** Words in front of which a name was masked by a letter or a sign: X总书记, ZZ素质, xx大精神. */
const TITLE_WORDS = [
  '总书记',
  '新时代中国特色',
  '中央',
  '主席新时代',
  '大精神',
  '大报告',
  '大以来',
  '大、',
  '大和',
  '大，',
  '大。',
  '大二中',
  '大三中',
  '大四中',
  '届三中',
  '届四中',
  '届五中',
  '届六中',
  '届二中',
];

/** True when one of the words stands at `offset`. */
export function isTitleWordAt(text: string, offset: number): boolean {
  if (text.startsWith('中央空调', offset)) return false;
  return TITLE_WORDS.some((word) => text.startsWith(word, offset));
}
