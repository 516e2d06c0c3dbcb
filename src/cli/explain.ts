import picocolors from 'picocolors';
import type { Paragraph, Span } from '../core/document/types';
import type { Evidence, Outline, OutlineNode } from '../core/outline/types';
import type { Template } from '../core/template/schema';
import { isAlone } from '../core/outline/alone';
import { toldBy } from '../core/outline/summary';
import { readPaper, type Paper } from '../road/read-paper';
import { safeJson, visible } from './columns';
import { EXIT, type Io } from './io';
import { standardOption } from './options';
import { outlineWordsOf, type OutlineWordsOf } from './outline-words';
import { readable, readBytes } from './paper';
import { unreadLine, verdictWords, type CliWords } from './words';

/** Options of `gangju explain`. */
export interface ExplainOptions {
  readonly template?: string;
  /** A house's profile. */
  readonly house?: string;
  readonly format: 'text' | 'json';
}

/** What was weighed as a heading: one that was taken, or nearly. */
interface Weighed extends Pick<OutlineNode, 'kind' | 'id' | 'score' | 'evidence'> {
  readonly span: Span;
}

/** Longest heading that is quoted whole. */
const QUOTED = 40;

/** Says for each heading why it was taken, and for near misses why not. Throws on what cannot be read. */
export async function runExplain(
  file: string,
  options: ExplainOptions,
  io: Io,
  words: CliWords,
): Promise<number> {
  const standard = await standardOption(options.template, options.house);
  const paper = await readPaper(readable(await readBytes(file, io)), { ...standard, everyFit: true });
  const { paragraphs, outline, verdict, degraded } = paper;
  if (options.format === 'json') {
    await io.out(`${safeJson({ version: 1, file, template: outline.template, degraded, outline })}\n`);
    return EXIT.ok;
  }
  const paint = picocolors.createColors(io.color);
  const text = words.cli.explain;
  const heading = (title: string) => `\n${paint.bold(title)}\n`;
  const page = new ExplainPage(paragraphs, words, await outlineWordsOf(words.language), paint);
  await io.out(
    isAlone(verdict) ? `${verdictWords({ verdict, complete: null }, words.cli)}\n` : choice(paper, words),
  );
  await io.out(unreadLine(degraded, words.cli));
  const nodes = topNodes(outline);
  await io.out(
    heading(text.headings) + (nodes.map((node) => page.node(node, 1)).join('') || `  ${text.none}\n`),
  );
  const misses = outline.nearMisses.map((miss) => page.entry(miss, '', 1));
  await io.out(heading(text.nearMisses) + (misses.join('') || `  ${text.none}\n`));
  if (outline.ignored.length > 0)
    await io.out(heading(text.ignored) + outline.ignored.map((region) => page.region(region)).join(''));
  return EXIT.ok;
}

/** Which template was asked for, or which was chosen and which would have come second. */
function choice({ template, runnerUp, close, scores }: Paper, words: CliWords): string {
  const named = ({ title, id }: Template) => ({ title: visible(title), id: visible(id) });
  if (scores === null) return `${words.cli.report.template(named(template))}\n`;
  const text = words.cli.explain;
  const fit = (one: Template, score: number) => ({ ...named(one), score: score.toFixed(2) });
  const best = `${text.template(fit(template, scores.best))}\n`;
  if (runnerUp === null) return best;
  return `${best}${(close ? text.near : text.runnerUp)(fit(runnerUp, scores.runnerUp ?? 0))}\n`;
}

/** All nodes in document order; children are printed below their parents. */
function topNodes(outline: Outline): OutlineNode[] {
  const { title, byline, salutation, preamble, sections, closing, signature, date } = outline;
  return [title, byline, salutation, preamble, ...sections, closing, signature, date].filter(
    (node) => node !== null,
  );
}

class ExplainPage {
  constructor(
    private readonly paragraphs: readonly Paragraph[],
    private readonly words: CliWords,
    private readonly names: OutlineWordsOf,
    private readonly paint: ReturnType<typeof picocolors.createColors>,
  ) {}

  node(node: OutlineNode, depth: number): string {
    const text = this.words.cli.explain;
    const notes = [
      ...(node.runIn ? [text.runIn] : []),
      ...(node.number && node.number.span === null ? [`${text.automatic} ${node.number.text}`] : []),
      ...(node.kind === 'dimension' ? this.told(node) : []),
    ].join(' · ');
    const own = this.entry({ ...node, span: node.heading }, notes, depth);
    return own + node.children.map((child) => this.node(child, depth + 1)).join('');
  }

  /** How many points an aspect has, and what it tells of its own causes and measures. */
  private told(node: OutlineNode): string[] {
    const { report } = this.words.cli;
    const { points, causes, measures } = toldBy(node);
    return [
      report.points({ count: points }),
      ...(causes > 0 ? [report.causes({ count: causes })] : []),
      ...(measures > 0 ? [report.measures({ count: measures })] : []),
    ];
  }

  entry({ kind, id, span, score, evidence }: Weighed, notes: string, depth: number): string {
    const text = this.words.cli.explain;
    const pad = '  '.repeat(depth);
    const quoted =
      this.paragraphs[span.paragraph]?.text.slice(span.start, Math.min(span.end, span.start + QUOTED)) ?? '';
    const cut = span.end - span.start > QUOTED ? '…' : '';
    const place = text.paragraph({ paragraph: span.paragraph + 1 });
    const facts = [place, text.score({ score: number(score) }), ...(notes === '' ? [] : [notes])].join(' · ');
    const head = `${pad}${this.names.kind(kind)}${id === null ? '' : ` ${id}`}  ${this.paint.bold(visible(quoted) + cut)}  ${this.paint.dim(facts)}\n`;
    return head + evidence.map((item) => this.reason(item, `${pad}    `)).join('');
  }

  region({ kind, extent }: Outline['ignored'][number]): string {
    const text = this.words.cli.explain;
    // An extent that ends at the very start of a paragraph does not touch it.
    const last =
      extent.to.offset === 0 && extent.to.paragraph > extent.from.paragraph
        ? extent.to.paragraph
        : extent.to.paragraph + 1;
    return `  ${text.regions[kind]}  ${this.paint.dim(text.paragraphs({ from: extent.from.paragraph + 1, to: last }))}\n`;
  }

  private reason({ code, weight, detail }: Evidence, pad: string): string {
    const sign = weight < 0 ? this.paint.red(number(weight)) : this.paint.green(`+${number(weight)}`);
    const quoted = detail === '' ? '' : this.paint.dim(` “${visible(detail.slice(0, QUOTED))}”`);
    return `${pad}${sign} ${this.names.evidence(code)}${quoted}\n`;
  }
}

const number = (value: number): string => String(Math.round(value * 100) / 100);
