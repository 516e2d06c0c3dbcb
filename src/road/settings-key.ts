/** Under which name the panel keeps its settings on this machine, and the ribbon finds them. */
export const SETTINGS_KEY = 'gangju.settings';
