import { useEffect, useState } from 'react';
import { usePanel, usePanelState } from './context';

/**
 * For a view that needs the paper: opened before anything was read, it has the paper checked, once.
 * @returns true while the paper is on its way; false when it is there, or could not be read
 */
export function useReadFirst(): boolean {
  const { session } = usePanel();
  const { analysis, work } = usePanelState();
  const [asking, setAsking] = useState(analysis === null && work === null);
  useEffect(() => {
    if (asking) void session.check().finally(() => setAsking(false));
    // Once, when the view is opened.
  }, []);
  return analysis === null && (asking || work !== null);
}
