import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { parseHouseText, type House } from '../road/house/parse';
import { chooseLanguage, type Language } from '../strings';
import { panel as panelEn } from '../strings/en-US/panel';
import { panel as panelZh } from '../strings/zh-CN/panel';
import { Frame } from '../taskpane/frame/Frame';
import '../taskpane/base.css';
import { DeskApp } from './DeskApp';
import './desk.css';
import './desk-tables.css';
import './desk-paper.css';
import { Desk } from './store/desk';
import { DeskProvider } from './view/context';
import { Pool } from './worker/pool';
import { deskWords, WordsProvider } from './words';

/** Draws the desk. @param source The script that its workers run. */
export function open(source: string): void {
  speak(chooseLanguage(navigator.language));
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  const desk = new Desk(new Pool(source));
  const house = carriedHouse();
  if (house !== null) desk.setHouse(house);
  createRoot(root).render(
    <StrictMode>
      <DeskPage desk={desk} />
    </StrictMode>,
  );
}

/** The house's profile that setup.html put into the page; it was checked then, and is checked again. */
function carriedHouse(): House | null {
  const text = document.getElementById('gangju-house')?.textContent?.trim() ?? '';
  if (text === '') return null;
  const parsed = parseHouseText(text);
  return parsed.ok ? parsed.house : null;
}

/** The page's own language, which the panel's words follow. */
function speak(language: Language): void {
  document.documentElement.lang = language;
  document.title = deskWords(language).desk.title;
}

function DeskPage({ desk }: { readonly desk: Desk }) {
  const [language, setLanguage] = useState<Language>(chooseLanguage(navigator.language));
  const words = deskWords(language);
  const turn = () => {
    const other = language === 'zh-CN' ? 'en-US' : 'zh-CN';
    speak(other);
    setLanguage(other);
  };
  return (
    <Frame words={language === 'zh-CN' ? panelZh : panelEn}>
      <WordsProvider value={words}>
        <DeskProvider value={desk}>
          <DeskApp key={language} onLanguage={turn} />
        </DeskProvider>
      </WordsProvider>
    </Frame>
  );
}
