import type { Template } from '../../core/template/schema';
import { wordsOf } from '../area-words';

/** Where a template comes from, when it says so. */
export function Origin({ template: { source } }: { readonly template: Template }) {
  const words = wordsOf('pages').outline.from;
  if (source === undefined) return null;
  const title = source.title ?? '';
  const from =
    source.from === 'file' || source.from === 'builtin' ? words[source.from]({ title }) : words[source.from];
  return <p className="hint">{[from, source.number, source.pasted].filter(Boolean).join(' · ')}</p>;
}
