import { checkLayout, layoutContext } from '../../../../../src/core/layout/check';
import type { LayoutProfile } from '../../../../../src/core/layout/profile/schema';
import { recognise } from '../../../../../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../../../src/core/template/builtin';
import { readLayout } from '../../../../../src/hosts/docx/layout/read-layout';
import { loadDocx, snapshotOf } from '../../../../../src/hosts/docx/read-docx';

const template = templateById(DEFAULT_TEMPLATE_ID)!;

/** What a profile has to say about a file. */
export function report(bytes: Uint8Array, profile: LayoutProfile) {
  const docx = loadDocx(bytes);
  const { paragraphs } = snapshotOf(docx);
  const outline = recognise(paragraphs, template);
  return checkLayout(layoutContext(paragraphs, outline, readLayout(docx), profile));
}
