import { HostFailure } from '../wire/host-failure';
import apiSets from './api-sets.json';

/** `1.3`, or everything there is. */
export type AdvertisedSet = string;

/** What `latest` stands for; `isSetSupported` answers from this. */
const LATEST: Readonly<Record<string, string>> = { WordApi: '1.9', WordApiDesktop: '1.4' };

/** The sets to advertise for `?set=…`. Throws on anything but `latest` and `1.1`–`1.9`. */
export function requirementsFor(set: AdvertisedSet): Readonly<Record<string, string>> {
  if (set === 'latest') return LATEST;
  if (!/^1\.[1-9]$/.test(set)) throw new RangeError(`unknown requirement set: ${set}`);
  return { WordApi: set };
}

const table = apiSets as Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Members that the wire uses and no one documents. */
const internal = /^_|^getItem$/;

/** Refuses members above the advertised sets, and members that Word does not have. */
export function createApiGate(requirements: Readonly<Record<string, string>>) {
  const allowed = new Map<string, boolean>();
  return (type: string, member: string): void => {
    const key = `${type}.${member}`;
    let known = allowed.get(key);
    if (known === undefined) {
      known = internal.test(member) || isWithin(table[type]?.[member], requirements);
      allowed.set(key, known);
    }
    if (!known) throw new HostFailure('ApiNotFound', key);
  };
}

function isWithin(needed: string | undefined, advertised: Readonly<Record<string, string>>): boolean {
  if (needed === undefined) return false;
  const [name = '', version = ''] = needed.split(' ');
  const offered = advertised[name];
  return offered !== undefined && Number(version.split('.')[1]) <= Number(offered.split('.')[1]);
}
