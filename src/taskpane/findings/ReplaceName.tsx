import { useEffect, useId, useRef, useState } from 'react';
import type { Finding } from '../../core/checks/types';
import { wordsOf } from '../area-words';
import { usePanelState } from '../context';
import { FixList } from './FixPreview';

/** The right words for a masked name, typed once, for all of its places. */
export default function ReplaceName(props: {
  readonly findings: readonly Finding[];
  readonly onDone: () => void;
}) {
  const words = wordsOf('pages').findings;
  const { analysis } = usePanelState();
  const [right, setRight] = useState('');
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  // Whoever asked for it is about to type.
  useEffect(() => input.current?.focus(), []);
  const wanted = right.trim();
  const mended = props.findings.map((finding): Finding => {
    const { paragraph, start, end } = finding.span;
    const expect = analysis?.paragraphs[paragraph]?.text ?? '';
    return { ...finding, fix: [{ kind: 'replace', paragraph, expect, start, end, text: wanted }] };
  });
  return (
    <div className="fix-preview">
      <label htmlFor={field}>{words.replaceBy}</label>
      <input
        id={field}
        ref={input}
        className="native"
        value={right}
        maxLength={60}
        onChange={({ target: { value } }) => setRight(value)}
      />
      {wanted !== '' && <FixList findings={mended} onDone={props.onDone} />}
    </div>
  );
}
