const pairs = ['“”', '‘’', '《》', '（）', '【】'];

/** What is wrong with a sentence as typography goes; empty when nothing is. */
export function flaws(text: string): string[] {
  const found: string[] = [];
  for (const [open = '', close = ''] of pairs.map((pair) => [...pair])) {
    let depth = 0;
    for (const character of text) {
      if (character === open) depth += 1;
      if (character === close) depth -= 1;
      if (depth < 0 || depth > 1) found.push(`${open}${close}`);
    }
    if (depth !== 0) found.push(`${open}${close} open`);
  }
  if (/[,.;:!?()"'[\]{}<>]/.test(text)) found.push('half-width mark');
  if (/[，。；：、！？][，。；：、！？]/.test(text)) found.push('doubled mark');
  if (/[\s\u3000]/.test(text)) found.push('blank');
  if (/(的的|了了|在在|是是|和和)/.test(text)) found.push('doubled word');
  if (!/[。！？：]$/.test(text)) found.push('no end');
  if (/^[，。；：、！？]/.test(text)) found.push('begins with a mark');
  return found;
}
