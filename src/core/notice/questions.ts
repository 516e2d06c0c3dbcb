import type { Answers, Ask, AskId, NoticeList, NoticePart, NoticeReading, Voice } from './types';

/** At most so many questions are asked at once. */
const MOST_QUESTIONS = 5;

/** What an answer may say beside its code; answers are given in Chinese too. */
const SYNONYMS: Readonly<Record<string, string>> = {
  个人: 'person',
  班子: 'team',
  领导班子: 'team',
  材料: 'paper',
  会上: 'meeting',
  必须: 'required',
  建议: 'welcome',
  不要求: 'no',
  不要: 'no',
  要: 'yes',
  是: 'yes',
  否: 'no',
  都不是: 'none',
};

/** What is taken from a reading under the answers that are there, and what must still be asked. */
export interface SettledNotice {
  /** `null` when there is none, or none was chosen. */
  readonly list: NoticeList | null;
  readonly voice: Voice;
  readonly parts: readonly NoticePart[];
  readonly asks: readonly Ask[];
}

/** Settles a reading: nothing that the text leaves open is decided here without being asked. */
export function settle(reading: NoticeReading, answers: Answers): SettledNotice {
  const said = (id: AskId): string | undefined => {
    const value = answers[id]?.trim();
    return value === undefined || value === '' ? undefined : (SYNONYMS[value] ?? value);
  };
  const voiceSaid = said('voice');
  const chosen = chooseList(reading, said('list'), voiceSaid);
  const voice = voiceOf(reading, chosen.list, voiceSaid);
  const parts = partsUnder(reading.parts, said);
  const asks: Ask[] = [
    ...(answers.names === undefined && chosen.ask !== null ? [chosen.ask] : []),
    ...(voice.open && voiceSaid === undefined ? [voiceAsk] : []),
    ...parts.asks,
  ];
  return { list: chosen.list, voice: voice.voice, parts: parts.parts, asks: asks.slice(0, MOST_QUESTIONS) };
}

const voiceAsk: Ask = { id: 'voice', choices: ['person', 'team'], params: {} };

function chooseList(
  reading: NoticeReading,
  said: string | undefined,
  voice: string | undefined,
): { readonly list: NoticeList | null; readonly ask: Ask | null } {
  const { lists } = reading;
  if (said === 'none') return { list: null, ask: namesAsk(reading, null) };
  if (said !== undefined) {
    const list = lists[Number(said) - 1];
    if (list) return { list, ask: complete(list) ? null : namesAsk(reading, list) };
  }
  const [best] = lists;
  if (best?.standing === 'sure') return { list: best, ask: null };
  const hopeful = lists.filter(({ standing }) => standing !== 'unlikely');
  const parted = byVoice(hopeful);
  if (parted) {
    if (voice === 'team' || voice === 'person') return { list: parted[voice], ask: null };
    return { list: parted.person, ask: null };
  }
  const [first] = hopeful;
  if (first === undefined) return { list: null, ask: namesAsk(reading, null) };
  if (hopeful.length === 1 && !complete(first)) return { list: first, ask: namesAsk(reading, first) };
  const choices = [...lists.keys()].map((i) => String(i + 1));
  return {
    list: first,
    ask: {
      id: 'list',
      choices: [...choices, 'none'],
      params: { count: hopeful.length, stated: first.stated ?? 0 },
    },
  };
}

/** One list for the team and one for its members: which one is meant is the question of whose paper it is. */
function byVoice(lists: readonly NoticeList[]): Readonly<Record<Voice, NoticeList>> | null {
  const [first, second] = lists;
  if (!first || !second || !first.voice || !second.voice || first.voice === second.voice) return null;
  const sound = (list: NoticeList) => list.evidence.includes('looking') && complete(list) && !doubtful(list);
  if (!sound(first) || !sound(second)) return null;
  const third = lists[2];
  if (third && sound(third)) return null;
  return first.voice === 'person' ? { person: first, team: second } : { person: second, team: first };
}

const complete = ({ evidence, names }: NoticeList) =>
  names.length > 1 && !evidence.includes('number-differs');
const doubtful = ({ evidence }: NoticeList) =>
  (['mixed-separators', 'joined-last', 'open-list', 'doubtful-name', 'odd-item'] as const).some((one) =>
    evidence.includes(one),
  );

function namesAsk({ numbers }: NoticeReading, list: NoticeList | null): Ask {
  const stated = list?.stated ?? numbers[0] ?? 0;
  const known = list?.names.length ?? 0;
  return {
    id: 'names',
    choices: [],
    params: {
      stated,
      known,
      missing: Math.max(0, stated - known),
      names: list?.names.map(({ name }) => name).join('；') ?? '',
    },
  };
}

function voiceOf(
  { facts, lists }: NoticeReading,
  list: NoticeList | null,
  said: string | undefined,
): { readonly voice: Voice; readonly open: boolean } {
  if (said === 'person' || said === 'team') return { voice: said, open: false };
  const others = lists.filter((one) => one.standing !== 'unlikely' && one.voice !== null);
  const voices = new Set([...facts.voices, ...others.map(({ voice }) => voice)]);
  if (voices.size > 1) return { voice: list?.voice ?? 'person', open: true };
  return { voice: list?.voice ?? facts.voices[0] ?? 'person', open: false };
}

function partsUnder(
  parts: readonly NoticePart[],
  said: (id: AskId) => string | undefined,
): { readonly parts: readonly NoticePart[]; readonly asks: readonly Ask[] } {
  const kept: NoticePart[] = [];
  const asks: Ask[] = [];
  const silent = parts.filter(({ silent }) => silent);
  for (const part of parts) {
    const level = levelOf(part, said);
    if (level !== 'no') kept.push({ ...part, level });
  }
  const open = (id: PartAsk, choices: readonly string[]) => {
    if (said(id) === undefined) asks.push({ id, choices, params: {} });
  };
  const lastYear = parts.find(({ id, level }) => id === 'last-year' && level === 'info');
  if (lastYear) open('last-year', ['paper', 'meeting', 'no']);
  const cases = parts.find(({ id, level }) => id === 'cases' && level === 'info');
  if (cases) open('cases', ['required', 'welcome', 'no']);
  if (silent.length > 0) open('parts', ['yes', 'no']);
  return { parts: kept, asks };
}

type PartAsk = 'last-year' | 'cases' | 'parts';

function levelOf(part: NoticePart, said: (id: AskId) => string | undefined): NoticePart['level'] | 'no' {
  if (part.silent) return said('parts') === 'no' ? 'no' : said('parts') === 'yes' ? 'error' : 'warning';
  switch (part.id === 'cases' || part.id === 'last-year' ? said(part.id) : undefined) {
    case 'required':
      return 'error';
    case 'paper':
      return 'warning';
    case 'welcome':
      return 'warning';
    case 'meeting':
      return 'info';
    case 'no':
      return 'no';
    default:
      return part.id === 'cases' && part.level === 'info' ? 'warning' : part.level;
  }
}

const CHOICES: Readonly<Partial<Record<AskId, readonly string[]>>> = {
  voice: ['person', 'team'],
  'last-year': ['paper', 'meeting', 'no'],
  cases: ['required', 'welcome', 'no'],
  parts: ['yes', 'no'],
};

/** True when a value answers a question of this reading. */
export function isAnswer(reading: NoticeReading, id: string, value: string): id is AskId {
  const code = SYNONYMS[value.trim()] ?? value.trim();
  if (id === 'names') return code !== '';
  if (id === 'list')
    return code === 'none' || (/^\d{1,2}$/.test(code) && reading.lists[Number(code) - 1] !== undefined);
  return CHOICES[id as AskId]?.includes(code) === true;
}
