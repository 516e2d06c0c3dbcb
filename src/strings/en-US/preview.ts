import type { PreviewStrings } from '../zh-CN/preview';

/** Words of the preview page, the stand-in for Word. */
export const preview: PreviewStrings = {
  title: 'Gangju · preview',
  desk: 'Reviewer’s desk',
  open: 'Open document',
  download: 'Download document',
  sample: 'Sample',
  samples: {
    partial: 'A paper with parts missing',
    complete: 'A complete paper',
    empty: 'An empty document',
  },
  fromDisk: 'File from disk',
  panel: 'Gangju',
  editor: 'Document',
  editorWords: {
    toolbar: {
      break: 'Break',
      sectionBreakContinuous: 'Section break (continuous)',
      sectionBreakNextPage: 'Section break (next page)',
    },
    formattingBar: { commentsAndChanges: 'Comments & changes', moreItems: '{count} more' },
    lineSpacing: { label: 'Line spacing' },
    font: {
      sansSerif: 'Sans serif',
      serif: 'Serif',
      monospace: 'Monospace',
      other: 'Other',
      documentFonts: 'Document fonts',
    },
    zoom: { zoomIn: 'Zoom in', zoomLevel: 'Zoom level', zoomOut: 'Zoom out' },
    table: { selectTable: 'Select entire table' },
    imageOverlay: { replaceImage: 'Replace image…' },
    revisions: {
      cellDeleted: 'Deleted cell',
      cellInserted: 'Inserted cell',
      cellMerged: 'Merged cells',
      cellPropertiesChanged: 'Changed cell properties',
      paragraphMarkDeleted: 'Deleted paragraph break',
      paragraphMarkInserted: 'Inserted paragraph break',
      paragraphPropertiesChanged: 'Changed paragraph properties',
      rowDeleted: 'Deleted row',
      rowInserted: 'Inserted row',
      rowPropertiesChanged: 'Changed row properties',
      tablePropertiesChanged: 'Changed table properties',
      tableDeleted: 'Deleted table',
      tableInserted: 'Inserted table',
    },
  },
  resize: 'Resize the panel',
  loading: 'Opening the document…',
  problems: {
    encrypted: (file) =>
      `“${file}” is protected by a password. Remove it in Word first. The current document is unchanged.`,
    'old-doc': (file) =>
      `“${file}” is in the old .doc format. Save it as .docx first. The current document is unchanged.`,
    'not-a-docx': (file) =>
      `“${file}” is not a .docx document, or is damaged. Open and repair it in Word, save it as .docx, and try again. The current document is unchanged.`,
    'too-big': (file) =>
      `“${file}” is too large for the preview; the command line can check it. The current document is unchanged.`,
    unreadable: (file) =>
      `“${file}” could not be read. Open it in Word, save it as .docx, and try again. The current document is unchanged.`,
  },
  differs: (p) =>
    `The editor shows ${p.count} ${p.count === 1 ? 'paragraph' : 'paragraphs'} differently from the file (“${p.first}”). Feel free to try things out, but do not replace the file with a download from here.`,
  notSaved: 'The document could not be saved. Please try again.',
  badAddress: (detail) => `A setting in the address is wrong: ${detail}`,
  close: 'Close',
  ribbon: {
    label: 'Ribbon',
    open: 'Open panel',
    insert: 'Insert outline',
    check: 'Check',
    running: 'Running…',
    failed: 'The command did not succeed',
  },
};
