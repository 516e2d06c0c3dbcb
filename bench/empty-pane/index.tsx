/**
 * For comparison only: a pane that shows a picture, a heading, a list and one text field, the things that the empty
 * pane of Microsoft's React template shows. Written anew with the same React and Fluent UI as our panel.
 */
import {
  Button,
  Field,
  FluentProvider,
  Textarea,
  makeStyles,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const useStyles = makeStyles({
  pane: { minHeight: '100vh', padding: '20px' },
  hero: { backgroundColor: tokens.colorNeutralBackground3, textAlign: 'center', paddingBottom: '30px' },
  item: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground1 },
});

const ITEMS = [
  'Achieve more with Office integration',
  'Unlock features and functionality',
  'Create and visualize like a pro',
];

function EmptyPane() {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  return (
    <div className={styles.pane}>
      <section className={styles.hero}>
        <img width="90" height="90" src="assets/icon-80.png" alt="" />
        <h1>Welcome</h1>
      </section>
      <ul>
        {ITEMS.map((item) => (
          <li key={item} className={styles.item}>
            {item}
          </li>
        ))}
      </ul>
      <Field label="Enter text to be inserted into the document.">
        <Textarea value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <Button appearance="primary">Insert text</Button>
    </div>
  );
}

const root = document.getElementById('root');
if (root) {
  void Office.onReady(() => {
    createRoot(root).render(
      <FluentProvider theme={webLightTheme}>
        <EmptyPane />
      </FluentProvider>,
    );
  });
}
