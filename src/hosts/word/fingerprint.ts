import { shortHash } from '../../core/characters/short-hash';

/** A name for the body's text: its length and a hash of it, one round trip. Another text has another one, as good as always. */
export async function fingerprintOf(context: Word.RequestContext): Promise<string> {
  const { body } = context.document;
  body.load('text');
  await context.sync();
  return `${body.text.length}:${shortHash(body.text)}`;
}
