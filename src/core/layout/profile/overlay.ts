/** A JSON object. */
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `over` laid over `under`: objects member by member, everything else whole. */
export function overlay(under: Json, over: Json): Json {
  const out: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = out[key];
    out[key] = isObject(below) && isObject(value) ? overlay(below, value) : value;
  }
  return out;
}
