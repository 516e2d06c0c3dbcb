import type { ReactNode } from 'react';
import { CloseIcon, ErrorIcon, InfoIcon, PresentIcon, WarningIcon } from './icons';
import { Button } from './Button';
import './Message.css';

export type MessageKind = 'success' | 'info' | 'warning' | 'error';

const icons = { success: PresentIcon, info: InfoIcon, warning: WarningIcon, error: ErrorIcon };

/** A message across the panel, with what can be done about it. Errors interrupt a screen reader, others wait. */
export function Message(props: {
  readonly kind: MessageKind;
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
  readonly closeLabel?: string;
}) {
  const Icon = icons[props.kind];
  return (
    <div className={`message message-${props.kind}`} role={props.kind === 'error' ? 'alert' : 'status'}>
      <Icon />
      <div className="message-body">
        {props.title !== undefined && <p className="message-title">{props.title}</p>}
        <div>{props.children}</div>
        {props.actions !== undefined && <div className="message-actions">{props.actions}</div>}
      </div>
      {props.onClose !== undefined && (
        <Button
          appearance="subtle"
          size="small"
          icon={<CloseIcon />}
          aria-label={props.closeLabel}
          onClick={props.onClose}
        />
      )}
    </div>
  );
}
