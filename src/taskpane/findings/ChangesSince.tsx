import { wordsOf } from '../area-words';
import { usePanelState } from '../context';
import type { ShownFinding } from '../structure-tab/shown';

/** What has changed since the check before: new, settled, still there. Silent where there was none, or nothing to tell. */
export function ChangesSince({ open }: { readonly open: readonly ShownFinding[] }) {
  const words = wordsOf('pages').findings;
  const { before, analysis } = usePanelState();
  if (before === null || analysis === null) return null;
  const fresh = open.filter(({ key }) => !before.has(key)).length;
  const still = open.length - fresh;
  const settled = Math.max(0, before.size - still);
  if (fresh + settled === 0) return null;
  return (
    <p className="findings-changes" role="status">
      {words.changes({ fresh, settled, still })}
    </p>
  );
}
