import { Suspense, useState } from 'react';
import { isFixable, placesInAll, type Finding } from '../../core/checks/types';
import { wordsOf } from '../area-words';
import { usePanel, usePanelState } from '../context';
import { whyOf } from '../describe';
import { later } from '../later';
import { Button } from '../parts/Button';
import { Ignore } from './Ignore';
import type { FindingsRow } from './rows';

const FixPreview = later(() => import('./FixPreview'), 'pages');
const ReplaceName = later(() => import('./ReplaceName'), 'pages');

type OpenPart = 'why' | 'ignore' | 'places' | 'all' | 'replace';

/** Rules about words that only the author can put right, the same ones each time. */
const MASKS: ReadonlySet<string> = new Set(['masked-name', 'placeholder']);

/** What can be done about a row. */
export function RowActions({
  row,
  sameRule,
}: {
  readonly row: FindingsRow;
  readonly sameRule: readonly Finding[];
}) {
  const { session } = usePanel();
  const { readOnly } = usePanelState();
  const text = wordsOf('pages').findings;
  const [open, setOpen] = useState<OpenPart | null>(null);
  const toggle = (what: OpenPart) => setOpen(open === what ? null : what);
  const findings = row.places.map(({ finding }) => finding);
  const [finding] = findings;
  const why = whyOf(row.rule);
  if (finding === undefined) return null;
  const fixable = findings.filter(isFixable);
  const [only] = fixable;
  const places = placesInAll(fixable);
  // What is missing is added, as everywhere else; what is wrong is mended.
  const added = only?.fix === null ? only.plan : undefined;
  const word = added === undefined ? text.fix : wordsOf('pages').map.insertOne;
  const fix = (one: Finding) => void (added === undefined ? session.fix([one]) : session.insert([added]));
  const locked = readOnly ? { disabledFocusable: true, title: text.readOnly } : {};
  const button = (what: OpenPart, label: string, more: object = {}) => (
    <Button
      size="small"
      appearance="subtle"
      aria-expanded={open === what}
      aria-label={text.about({ action: label, what: row.what })}
      onClick={() => toggle(what)}
      {...more}
    >
      {label}
    </Button>
  );
  return (
    <>
      <div className="finding-actions">
        {only !== undefined && places === 1 && (
          <Button
            size="small"
            appearance="outline"
            aria-label={text.about({ action: word, what: row.what })}
            onClick={() => fix(only)}
            {...locked}
          >
            {word}
          </Button>
        )}
        {places > 1 &&
          button('places', text.fixPlaces({ count: places }), { appearance: 'outline', ...locked })}
        {sameRule.length > Math.max(1, fixable.length) &&
          button('all', text.fixAll({ count: placesInAll(sameRule) }), locked)}
        {MASKS.has(row.rule) &&
          finding.fix === null &&
          finding.rest === undefined &&
          button('replace', text.replace, locked)}
        {why !== '' && button('why', text.why)}
        {button('ignore', text.ignore)}
      </div>
      {open === 'why' && <p className="finding-why">{why}</p>}
      {open === 'ignore' && <Ignore row={row} />}
      {(open === 'all' || open === 'places') && (
        <Suspense fallback={null}>
          <FixPreview
            key={open}
            findings={open === 'all' ? sameRule : fixable}
            onDone={() => setOpen(null)}
          />
        </Suspense>
      )}
      {open === 'replace' && (
        <Suspense fallback={null}>
          <ReplaceName findings={findings} onDone={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  );
}
