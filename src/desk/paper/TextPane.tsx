import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../core/checks/types';
import type { Paragraph, Span } from '../../core/document/types';
import { useDeskWords } from '../words';
import type { DeskHost } from './desk-host';
import { cutAtFindings } from './cut';

/** The text as read, findings marked in it; a click puts the cursor there, for the panel to follow. */
export function TextPane({
  host,
  findings,
}: {
  readonly host: DeskHost;
  readonly findings: readonly Finding[];
}) {
  const { paper: text } = useDeskWords().desk;
  const [paragraphs, setParagraphs] = useState<readonly Paragraph[]>([]);
  const [selected, setSelected] = useState<Span>(host.selected);
  const pane = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const read = () => void host.read().then((snapshot) => setParagraphs(snapshot.paragraphs));
    read();
    return host.watch((what) => {
      if (what === 'content') read();
      setSelected(host.selected);
    });
  }, [host]);
  useEffect(() => {
    pane.current
      ?.querySelector(`[data-paragraph="${selected.paragraph}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const byParagraph = new Map<number, Finding[]>();
  for (const finding of findings)
    byParagraph.set(finding.span.paragraph, [...(byParagraph.get(finding.span.paragraph) ?? []), finding]);

  /** Where in its paragraph the browser's own selection is. */
  const place = () => {
    const selection = getSelection();
    if (!selection?.anchorNode || !selection.focusNode) return;
    const holder = selection.focusNode.parentElement?.closest<HTMLElement>('[data-paragraph]');
    if (!holder || !holder.contains(selection.anchorNode)) return;
    const [a, b] = [
      offsetIn(holder, selection.anchorNode, selection.anchorOffset),
      offsetIn(holder, selection.focusNode, selection.focusOffset),
    ];
    host.moveTo({
      paragraph: Number(holder.dataset['paragraph']),
      start: Math.min(a, b),
      end: Math.max(a, b),
    });
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- what scrolls must be reached by keyboard; the text is selected, not operated
    <div className="desk-text" ref={pane} tabIndex={0} role="region" aria-label={text.text} onMouseUp={place}>
      {paragraphs.map((paragraph, i) => (
        <p key={i} className={paragraph.outlineLevel < 10 ? 'heading' : undefined}>
          {paragraph.number !== '' && <span className="auto-number">{paragraph.number}</span>}
          <span data-paragraph={i}>
            {cutAtFindings(
              paragraph.text,
              byParagraph.get(i) ?? [],
              selected.paragraph === i ? selected : null,
            ).map(({ start, text: piece, severity, chosen }) =>
              severity === null && !chosen ? (
                piece
              ) : (
                <mark key={start} className={`${severity ?? ''}${chosen ? ' chosen' : ''}`}>
                  {piece}
                </mark>
              ),
            )}
          </span>
        </p>
      ))}
    </div>
  );
}

function offsetIn(holder: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(holder);
  range.setEnd(node, offset);
  return range.toString().length;
}
