import { setGoogleFontsEnabled } from '@eigenpal/docx-editor-core';
import { createRoot } from 'react-dom/client';
import '@eigenpal/docx-editor-react/styles.css';
import './preview.css';
import { preview as en } from '../strings/en-US/preview';
import { preview as zh } from '../strings/zh-CN/preview';
import { PageReadiness } from './page/expose';
import { PreviewHost } from './page/host';
import { PreviewPage } from './page/PreviewPage';
import { readPreviewSettings } from './page/settings';

// The editor would ask Google for fonts: nothing here asks anyone but its own server.
setGoogleFontsEnabled(false);

const root = document.getElementById('preview');
if (!root) throw new Error('preview.html lacks #preview');

try {
  const settings = readPreviewSettings(window.location.search);
  const strings = settings.language === 'zh-CN' ? zh : en;
  document.documentElement.lang = settings.language;
  document.title = strings.title;
  createRoot(root).render(
    <PreviewPage
      settings={settings}
      strings={strings}
      host={new PreviewHost(settings)}
      readiness={new PageReadiness()}
    />,
  );
} catch (error) {
  root.textContent = zh.badAddress(error instanceof Error ? error.message : String(error));
}
