import type { LoadedDocx } from '../read-docx';
import { relatedParts, type RelatedParts } from './parts';
import { isOn } from './sections';
import { themeFonts, type ThemeFonts } from './theme-fonts';
import { elementOf } from './xml-element';

/** What the look of a document rests on besides its main part and its styles. */
export interface LayoutParts {
  readonly related: RelatedParts;
  readonly theme: ThemeFonts;
  readonly oddAndEven: boolean;
}

/** Reads theme and settings. */
export function openPackageParts({ file }: LoadedDocx): LayoutParts {
  const related = relatedParts(file);
  const text = (type: string) => {
    const entry = related.byType(type);
    return entry ? related.text(entry).text : '';
  };
  const settings = elementOf(text('settings'));
  return {
    related,
    theme: themeFonts(text('theme')),
    oddAndEven: isOn(settings.child('evenAndOddHeaders')),
  };
}
