import type { SampleParagraph } from '../docx/build-docx';

/** Short ways to write a sample down. */

export const title = (text: string): SampleParagraph => ({ style: 'Title', runs: [{ text }] });
export const author = (text: string): SampleParagraph => ({ style: 'Author', runs: [{ text }] });
export const body = (text: string): SampleParagraph => ({ style: 'Normal', runs: [{ text }] });
export const section = (text: string): SampleParagraph => ({ style: 'Heading1', runs: [{ text }] });
export const blank: SampleParagraph = { style: 'Normal', runs: [] };

/** A dimension whose heading shares its paragraph with the text: 楷体 up to the first full stop. */
export const runIn = (heading: string, text: string): SampleParagraph => ({
  style: 'Normal',
  runs: [{ text: heading, font: '楷体_GB2312' }, { text }],
});

/** A heading of the second level on its own line. */
export const subheading = (text: string): SampleParagraph => ({ style: 'Heading2', runs: [{ text }] });
