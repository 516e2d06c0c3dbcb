import type { FileIssue } from '../../core/template/issue';
import type { House } from '../../road/house/parse';
import type { PanelSettings } from '../settings/schema';

/** The house around the panel: what it sets, or why it sets nothing. */
export interface PanelHouse {
  /** Null where the file cannot be used. */
  readonly profile: House | null;
  /** What is wrong with the file; empty where nothing is. */
  readonly issues: readonly FileIssue[];
  /** Settings as they hold here, out of what somebody has chosen. */
  readonly over: (settings: PanelSettings, chosen: Partial<PanelSettings>) => PanelSettings;
  /** What of them is somebody's own and is kept on this machine. */
  readonly own: (settings: PanelSettings) => object;
  /** Settings after a change by hand. */
  readonly settle: (settings: PanelSettings) => PanelSettings;
  readonly isLocked: (place: string) => boolean;
}
