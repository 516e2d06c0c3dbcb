import { lazy, Suspense } from 'react';
import { prepareWords } from '../../taskpane/area-words';
import '../../taskpane/maker/maker.css';
import { Fluent } from '../../taskpane/parts/Fluent';
import { Button } from '../../taskpane/parts/Button';
import { useDeskWords } from '../words';
import { useDesk } from './context';

/** The panel's own view of a notice: pasted or picked, asked about what it leaves open. */
const Maker = lazy(async () => {
  const [{ FromNotice }] = await Promise.all([
    import('../../taskpane/maker/FromNotice'),
    prepareWords('maker', 'notice', 'issues'),
  ]);
  return { default: FromNotice };
});

/** A notice becomes the template that all papers are held against, until the page is closed. */
export function NoticeForAll({ onDone }: { readonly onDone: () => void }) {
  const { give } = useDeskWords().desk;
  const desk = useDesk();
  return (
    <section className="desk-notice" aria-label={give.notice}>
      <h2>{give.notice}</h2>
      <Suspense fallback={<p role="status">…</p>}>
        <Fluent>
          <Maker
            onOnce={(template) => {
              desk.useNotice(template);
              onDone();
            }}
            onBuiltin={({ id }) => {
              desk.again(id);
              onDone();
            }}
          />
        </Fluent>
      </Suspense>
      <Button onClick={onDone}>{give.noticeClose}</Button>
    </section>
  );
}
