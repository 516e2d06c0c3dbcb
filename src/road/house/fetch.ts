/** A profile that does not come in this time is done without, in milliseconds. */
const PATIENCE = 4_000;

/**
 * The text of the house's profile, from the one address that the page's policy lets it fetch; null where there is
 * none, where it does not come, or where the page was opened from another place than it was made for. Never rejects.
 */
export async function houseText(page: Document | undefined = globalThis.document): Promise<string | null> {
  try {
    const named = page?.querySelector<HTMLMetaElement>('meta[name="gangju-house"]')?.content ?? '';
    if (named === '') return null;
    const url = new URL(named, location.href);
    if (url.origin !== location.origin) return null;
    const stop = new AbortController();
    const limit = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const answer = await fetch(url, { cache: 'no-cache', signal: stop.signal });
      return answer.ok ? await answer.text() : null;
    } finally {
      clearTimeout(limit);
    }
  } catch {
    return null;
  }
}
