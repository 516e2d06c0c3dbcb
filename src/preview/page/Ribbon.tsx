import type { PreviewHost } from './host';
import type { PreviewStrings } from '../../strings/zh-CN/preview';

interface Props {
  readonly strings: PreviewStrings['ribbon'];
  readonly host: PreviewHost;
  readonly onOpenPanel: () => void;
  readonly onFailed: () => void;
}

export function Ribbon({ strings, onOpenPanel }: Props) {
  return (
    <div className="ribbon" role="group" aria-label={strings.label}>
      <button type="button" onClick={onOpenPanel}>
        {strings.open}
      </button>
    </div>
  );
}
