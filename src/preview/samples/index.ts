import { buildDocx, type SampleParagraph } from '../docx/build-docx';
import { completePaper } from './complete';
import { partialPaper } from './partial';

export const sampleNames = ['partial', 'complete', 'empty'] as const;
export type SampleName = (typeof sampleNames)[number];

export const isSampleName = (name: string): name is SampleName =>
  (sampleNames as readonly string[]).includes(name);

const papers: Readonly<Record<SampleName, readonly SampleParagraph[]>> = {
  partial: partialPaper,
  complete: completePaper,
  empty: [{ style: 'Normal', runs: [] }],
};

/** A sample as a .docx file. */
export const sampleDocx = (name: SampleName): Uint8Array => buildDocx(papers[name]);
