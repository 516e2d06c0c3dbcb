import { OFFICE_JS_21VIANET, OFFICE_JS_CDN, officeJsFrom, originFrom } from '../../scripts/webpack/settings';
import { parseHouseText } from '../road/house/parse';
import { chooseLanguage, type Language } from '../strings';
import { issueWords } from '../strings/issue-words';
import { issues as issuesEnglish } from '../strings/en-US/issues';
import { setup as english } from '../strings/en-US/setup';
import { issues as issuesChinese } from '../strings/zh-CN/issues';
import { setup as chinese, type SetupStrings } from '../strings/zh-CN/setup';
import { addElement, field, said, save } from './elements';
import { finishedZip } from './package';

/** What is put into the page when it is released. */
interface Carried {
  readonly version: string;
  /** The site as a zip, in base64. */
  readonly site: string;
}

/** A value, or null where it is none. */
function tried<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** What the page was released with; null where it was not. */
function carriedIn(page: Document): Carried | null {
  const version = page.getElementById('gangju-version')?.textContent?.trim() ?? '';
  const site = page.getElementById('gangju-site')?.textContent?.trim() ?? '';
  return site === '' ? null : { version, site };
}

/** Draws the page in one language; typed values stay when it is turned. */
export function drawSetup(root: HTMLElement, language: Language = chooseLanguage(navigator.language)): void {
  const words = language === 'zh-CN' ? chinese : english;
  document.documentElement.lang = language;
  document.title = words.title;
  root.replaceChildren();
  const head = addElement(root, 'header');
  addElement(head, 'h1', { textContent: words.title });
  const turn = addElement(head, 'button', { type: 'button', textContent: words.language });
  turn.addEventListener('click', () => drawSetup(root, language === 'zh-CN' ? 'en-US' : 'zh-CN'));
  addElement(root, 'p', { textContent: words.intro });
  const carried = carriedIn(document);
  if (carried === null) {
    said(root, 'alert').textContent = words.missing;
    return;
  }
  drawForm(root, words, carried);
}

function drawForm(root: HTMLElement, words: SetupStrings, carried: Carried): void {
  const form = addElement(root, 'form', { noValidate: true });

  const address = field(form, words.address.label, words.address.hint, { type: 'url', required: true });
  const place = said(form);
  const readAddress = (): string | null =>
    address.value.trim() === '' ? null : tried(() => originFrom(address.value));
  address.addEventListener('input', () => {
    const site = readAddress();
    place.textContent = site === null ? '' : words.address.becomes({ address: `${site}/taskpane.html` });
  });

  const sources = addElement(form, 'fieldset');
  addElement(sources, 'legend', { textContent: words.office.label });
  const choice = (value: string, label: string, checked: boolean): HTMLInputElement => {
    const line = addElement(sources, 'label', { className: 'choice' });
    const input = addElement(line, 'input', { type: 'radio', name: 'office', value, checked });
    addElement(line, 'span', { textContent: label });
    return input;
  };
  choice(OFFICE_JS_CDN, words.office.microsoft, true);
  const vianet = choice(OFFICE_JS_21VIANET, words.office.vianet, false);
  const own = choice('', words.office.mirror, false);
  const mirror = field(sources, words.office.mirror, words.office.mirrorHint, { type: 'text' });
  mirror.addEventListener('input', () => (own.checked = true));
  const readOffice = (): string | null => {
    if (own.checked) return mirror.value.trim() === '' ? null : tried(() => officeJsFrom(mirror.value));
    return vianet.checked ? OFFICE_JS_21VIANET : OFFICE_JS_CDN;
  };

  const revision = field(form, words.revision.label, words.revision.hint, { type: 'number', value: '0' });
  const readRevision = (): number | null => {
    const number = Number(revision.value);
    return revision.value.trim() !== '' && Number.isInteger(number) && number >= 0 && number <= 65535
      ? number
      : null;
  };

  const house = houseField(form, words);
  const wrong = said(form, 'alert');
  addElement(form, 'button', { type: 'submit', textContent: words.make, className: 'primary' });
  const result = said(root);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    result.replaceChildren();
    const [site, officeJs, given] = [readAddress(), readOffice(), readRevision()];
    wrong.textContent = [
      site === null ? words.address.bad : '',
      officeJs === null ? words.office.bad : '',
      given === null ? words.revision.bad : '',
    ].join('');
    if (site === null || officeJs === null || given === null) return;
    const bytes = finishedZip(carried.site, { site, officeJs, revision: given, house: house() });
    const file = `gangju-site-${carried.version}${given === 0 ? '' : `.${given}`}.zip`;
    save(file, bytes);
    addElement(result, 'p', { textContent: words.done({ file }) });
    const steps = addElement(result, 'ol');
    for (const step of words.steps({ address: site })) addElement(steps, 'li', { textContent: step });
  });
}

/** Takes a profile; every mistake in it is shown with its place. Answers with the text of a right one. */
function houseField(form: HTMLElement, words: SetupStrings): () => string | null {
  let text: string | null = null;
  const input = field(form, words.house.label, words.house.hint, {
    type: 'file',
    accept: '.json,application/json',
  });
  const state = said(form);
  state.textContent = words.house.none;
  const forget = addElement(form, 'button', {
    type: 'button',
    textContent: words.house.remove,
    hidden: true,
  });
  const take = async (): Promise<void> => {
    const [file] = input.files ?? [];
    text = null;
    forget.hidden = file === undefined;
    state.textContent = words.house.none;
    if (file === undefined) return;
    const given = await file.text();
    const parsed = parseHouseText(given);
    if (parsed.ok) {
      text = given;
      state.textContent = words.house.good({
        name: parsed.house.name === '' ? file.name : parsed.house.name,
      });
      return;
    }
    state.textContent = words.house.bad;
    const list = addElement(state, 'ul');
    for (const issue of parsed.issues.slice(0, 20))
      addElement(list, 'li', {
        textContent: issueWords(issue, words === chinese ? issuesChinese : issuesEnglish),
      });
  };
  input.addEventListener('change', () => void take());
  forget.addEventListener('click', () => {
    input.value = '';
    void take();
  });
  return () => text;
}
