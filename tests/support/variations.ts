import { BODY_TEXT_LEVEL, SOFT_BREAK, type Paragraph } from '../../src/core/document/types';
import type { Label, LabelledPaper } from './labelled';

/** A change of form that leaves the outline as it is. */
export interface Variation {
  readonly name: string;
  suits(paper: LabelledPaper): boolean;
  apply(paper: LabelledPaper): readonly Paragraph[];
}

const HAN = '一二三四五六七八九十';
/** A number at the start of a paragraph or behind a full stop. */
const PAREN = /(^|[。\v])([\s\u3000]*)[（(〔［]([一二三四五六七八九十])[）)〕］]\s*/g;
const has = (paper: LabelledPaper, pattern: RegExp): boolean =>
  paper.paragraphs.some((p) => new RegExp(pattern.source, pattern.flags.replace('g', '')).test(p.text));
const texts = (paper: LabelledPaper, change: (text: string) => string): Paragraph[] =>
  paper.paragraphs.map((p) => ({ ...p, text: change(p.text) }));

const TRAPS = /^(10|18|19|20|21|25)-/;

/** Variations of brackets, widths, spaces, styles, numbers and breaks. */
export const VARIATIONS: readonly Variation[] = [
  {
    name: 'half-width brackets',
    suits: (p) => has(p, PAREN),
    apply: (p) => texts(p, (t) => t.replace(PAREN, '$1$2($3)')),
  },
  {
    name: 'tortoise-shell brackets with a space',
    suits: (p) => has(p, PAREN),
    apply: (p) => texts(p, (t) => t.replace(PAREN, '$1$2〔$3〕 ')),
  },
  {
    name: 'lenticular brackets',
    suits: (p) => has(p, PAREN),
    apply: (p) => texts(p, (t) => t.replace(PAREN, '$1$2【$3】')),
  },
  {
    name: 'enclosed numbers',
    suits: (p) => has(p, PAREN),
    apply: (p) =>
      texts(p, (t) =>
        t.replace(
          PAREN,
          (_, a: string, b: string, n: string) => a + b + String.fromCharCode(0x3220 + HAN.indexOf(n)),
        ),
      ),
  },
  {
    name: 'a mark too many behind the brackets',
    suits: (p) => has(p, PAREN),
    apply: (p) => texts(p, (t) => t.replace(PAREN, '$1$2（$3）、')),
  },
  {
    name: 'a full-width full stop behind section numbers',
    suits: (p) => has(p, /^[\s\u3000]*[一二三四五六七八九十]\s?、/),
    apply: (p) => texts(p, (t) => t.replace(/^([\s\u3000]*[一二三四五六七八九十])\s?、/, '$1．')),
  },
  {
    name: 'a comma behind section numbers',
    suits: (p) => has(p, /^[\s\u3000]*[一二三四五六七八九十]\s?、/),
    apply: (p) => texts(p, (t) => t.replace(/^([\s\u3000]*[一二三四五六七八九十])\s?、/, '$1，')),
  },
  {
    name: 'a space instead of a mark behind section numbers',
    suits: (p) => has(p, /^[\s\u3000]*[一二三四五六七八九十]\s?、/) && !TRAPS.test(p.name),
    apply: (p) => texts(p, (t) => t.replace(/^([\s\u3000]*[一二三四五六七八九十])\s?、/, '$1\u3000')),
  },
  {
    name: 'full-width indents',
    suits: () => true,
    apply: (p) => texts(p, (t) => `\u3000\u3000${t}`),
  },
  {
    name: 'spaces at the end and tabs at the start',
    suits: () => true,
    apply: (p) => texts(p, (t) => `\t${t}  `),
  },
  {
    name: 'half-width marks',
    suits: (p) => !TRAPS.test(p.name),
    apply: (p) => texts(p, (t) => t.replace(/，/g, ',').replace(/；/g, ';').replace(/：/g, ':')),
  },
  {
    name: 'English full stops',
    suits: (p) => !TRAPS.test(p.name),
    apply: (p) => texts(p, (t) => t.replace(/。/g, '. ')),
  },
  {
    name: 'a byte order mark',
    suits: () => true,
    apply: (p) => p.paragraphs.map((x, i) => (i === 0 ? { ...x, text: `\uFEFF${x.text}` } : x)),
  },
  {
    name: 'empty paragraphs between',
    suits: (p) => !TRAPS.test(p.name),
    apply: (p) =>
      p.paragraphs.flatMap((x) => [x, { ...x, text: '', number: '', outlineLevel: BODY_TEXT_LEVEL }]),
  },
  {
    name: 'soft breaks instead of paragraph marks',
    suits: (p) =>
      !TRAPS.test(p.name) &&
      p.paragraphs.every((x) => x.number === '' && x.outlineLevel === 10 && !x.boldLead),
    apply: (p) => [{ ...p.paragraphs[0]!, text: p.paragraphs.map((x) => x.text).join(SOFT_BREAK) }],
  },
  {
    name: 'one paragraph',
    suits: (p) => /^(01|02|13|15|16|31)-/.test(p.name),
    apply: (p) => [
      p.paragraphs[0]!,
      {
        ...p.paragraphs[0]!,
        text: p.paragraphs
          .slice(1)
          .map((x) => x.text)
          .join(''),
      },
    ],
  },
  {
    name: 'automatic numbers instead of typed ones',
    suits: (p) =>
      has(p, /^[\s\u3000]*(?:[一二三四五六七八九十]、|[（(][一二三四五六七八九十][）)])/) &&
      !TRAPS.test(p.name),
    apply: (p) =>
      p.paragraphs.map((x) => {
        const m =
          /^[\s\u3000]*([一二三四五六七八九十]\s?、|[（(〔［][一二三四五六七八九十][）)〕］])\s*/.exec(
            x.text,
          );
        return m ? { ...x, text: x.text.slice(m[0].length), number: m[1]!, listLevel: m[1]!.length - 2 } : x;
      }),
  },
  {
    name: 'heading styles instead of numbers',
    suits: (p) => /^(02|04|11|17|24)-/.test(p.name),
    apply: (p) =>
      p.paragraphs.map((x, paragraph) => {
        const label = p.labels.find(
          (l) =>
            l.paragraph === paragraph && l.offset < 3 && ['section', 'dimension', 'item'].includes(l.kind),
        );
        if (!label || x.text.length > 30) return { ...x, number: '' };
        const text = x.text.replace(/^[\s\u3000]*(?:第.部分|[一二三四五六七八九十]\s?、|[（(].[）)])\s*/, '');
        return { ...x, text, number: '', outlineLevel: label.kind === 'section' ? 1 : 2 };
      }),
  },
  {
    name: 'an emphatic full stop behind section headings',
    suits: (p) => !TRAPS.test(p.name),
    apply: (p) =>
      p.paragraphs.map((x, paragraph) =>
        p.labels.some((l) => l.kind === 'section' && l.paragraph === paragraph) &&
        x.text.length < 20 &&
        !x.boldLead
          ? { ...x, text: `${x.text}。` }
          : x,
      ),
  },
  {
    name: 'another name for the sections',
    suits: (p) => !TRAPS.test(p.name),
    apply: (p) =>
      texts(p, (t) =>
        t.length > 30
          ? t
          : t
              .replace(/(原因分析|原因剖析|问题的原因|存在问题的原因)$/, '产生问题的根源分析')
              .replace(/(整改措施|整改的措施|改进措施|努力方向)$/, '今后的努力方向及整改打算'),
      ),
  },
];

function headingParagraph(paper: LabelledPaper, kind: string, id: string): Label {
  const label = paper.labels.find((l) => l.kind === kind && l.id === id);
  if (!label) throw new Error(`${paper.name}: no ${kind} ${id}`);
  return label;
}

/** The paper without that heading; its text stays. */
export function dropHeading(paper: LabelledPaper, kind: string, id: string): Paragraph[] {
  const { paragraph, offset } = headingParagraph(paper, kind, id);
  return paper.paragraphs.flatMap((p, index) => {
    if (index !== paragraph) return [p];
    const end = headingEnd(p.text, offset);
    const text = p.text.slice(0, offset) + p.text.slice(end);
    return text.trim() === '' ? [] : [{ ...p, text, number: '', outlineLevel: BODY_TEXT_LEVEL }];
  });
}

function headingEnd(text: string, offset: number): number {
  const stop = text.slice(offset + 5).search(/[。.：\v]/);
  return stop < 0 ? text.length : offset + 5 + stop + 1;
}

/** The paper with that heading's paragraph a second time at the end of its section's parts. */
export function repeatHeading(paper: LabelledPaper, kind: string, id: string): Paragraph[] {
  const { paragraph, offset } = headingParagraph(paper, kind, id);
  const source = paper.paragraphs[paragraph]!;
  const end = headingEnd(source.text, offset);
  const copy = { ...source, text: `${source.text.slice(offset, end)}` };
  const sections = paper.labels.filter((l) => l.kind === 'section');
  const at = sections[sections.findIndex((l) => l.id === 'problems') + 1]!;
  const out = [...paper.paragraphs];
  if (at.offset < 4) {
    out.splice(at.paragraph, 0, copy);
    return out;
  }
  const host = out[at.paragraph]!;
  out[at.paragraph] = {
    ...host,
    text: `${host.text.slice(0, at.offset)}${copy.text}${SOFT_BREAK}${host.text.slice(at.offset)}`,
  };
  return out;
}

/** The paper with the words of two dimension headings exchanged. */
export function swapDimensions(paper: LabelledPaper, a: string, b: string): Paragraph[] {
  const first = headingParagraph(paper, 'dimension', a);
  const second = headingParagraph(paper, 'dimension', b);
  const words = (label: Label): { start: number; end: number; text: string } => {
    const text = paper.paragraphs[label.paragraph]!.text;
    const number = /^[\s\u3000]*(?:[（(〔［].[）)〕］]|[\d一二三四五六]+\s?[、．.])?\s*/.exec(
      text.slice(label.offset),
    )![0];
    const start = label.offset + number.length;
    return {
      start,
      end: headingEnd(text, label.offset),
      text: text.slice(start, headingEnd(text, label.offset)),
    };
  };
  const one = words(first);
  const two = words(second);
  const put = (text: string, at: typeof one, by: string): string =>
    text.slice(0, at.start) + by + text.slice(at.end);
  const out = [...paper.paragraphs];
  out[second.paragraph] = {
    ...out[second.paragraph]!,
    text: put(out[second.paragraph]!.text, two, one.text),
  };
  out[first.paragraph] = { ...out[first.paragraph]!, text: put(out[first.paragraph]!.text, one, two.text) };
  return out;
}
