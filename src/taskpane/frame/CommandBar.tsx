import { usePanel, usePanelState, useWords } from '../context';
import { CheckIcon, InsertIcon, ReportIcon, SettingsIcon } from '../parts/icons';
import { Button } from '../parts/Button';
import './CommandBar.css';

/** A page that opens in the tabs' place. */
export type PageId = 'layout' | 'compare' | 'settings' | 'report';

/** The two main commands, always in sight, and the way to report and settings. */
export function CommandBar(props: {
  readonly page: PageId | null;
  readonly onOpen: (page: PageId, from: HTMLElement) => void;
}) {
  const words = useWords();
  const { session } = usePanel();
  const { work, analysis, readOnly } = usePanelState();
  const busy = work?.kind;
  // Buttons stay enabled while at work: a disabled one would lose the focus. Clicks are queued.
  return (
    <div className="commands" role="toolbar" aria-label={words.commands.label}>
      <Button
        appearance={analysis === null ? 'primary' : 'secondary'}
        icon={<CheckIcon />}
        aria-busy={busy === 'check'}
        onClick={() => void session.check()}
      >
        {words.commands.check}
      </Button>
      <Button
        appearance={analysis !== null && !analysis.summary.complete ? 'primary' : 'secondary'}
        icon={<InsertIcon />}
        aria-busy={busy === 'insert'}
        disabledFocusable={readOnly}
        title={readOnly ? words.notices.readOnly : undefined}
        onClick={() => void session.insert()}
      >
        {words.commands.insert}
      </Button>
      <span className="commands-spring" />
      {(['report', 'settings'] as const).map((page) => (
        <Button
          key={page}
          appearance="subtle"
          icon={page === 'report' ? <ReportIcon /> : <SettingsIcon />}
          aria-label={words.commands[page]}
          title={words.commands[page]}
          aria-expanded={props.page === page}
          onClick={(event) => props.onOpen(page, event.currentTarget)}
        />
      ))}
    </div>
  );
}
