import { foldCode } from '../characters/fold';

/** What the eye does not see, and the second half of a character that began before, decides nothing. */
export function unseen(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (foldCode(text.charCodeAt(i)) !== 0) return false;
  return true;
}
