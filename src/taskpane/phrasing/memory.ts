import { useEffect, useState } from 'react';
import type { Phrase } from '../../core/phrasing/catalogue';
import { parsePhrases, type OwnPhrase } from '../../core/phrasing/own-phrases';

/** What the tab remembers on this machine; never in the document. */
export interface Memory {
  readonly favourites: readonly Phrase[];
  readonly recents: readonly Phrase[];
  readonly own: readonly OwnPhrase[];
  readonly plain: boolean;
}

const KEY = 'gangju.phrasing.1';
const MOST_RECENTS = 20;
const empty: Memory = { favourites: [], recents: [], own: [], plain: false };

/** The memory, how to change it, and whether the browser keeps it. */
export function useMemory(): [Memory, (change: (memory: Memory) => Memory) => void, boolean] {
  const [memory, setMemory] = useState(load);
  const [stored, setStored] = useState(true);
  useEffect(() => {
    // Another pane of the same add-in saves to the same place.
    const reload = ({ key }: StorageEvent) => {
      if (key === KEY) setMemory(load());
    };
    window.addEventListener('storage', reload);
    return () => window.removeEventListener('storage', reload);
  }, []);
  useEffect(() => setStored(save(memory)), [memory]);
  return [memory, setMemory, stored];
}

/** The phrase in front, once, and no more than {@link MOST_RECENTS}. */
export function remember(memory: Memory, phrase: Phrase): Memory {
  const others = memory.recents.filter(({ text }) => text !== phrase.text);
  return { ...memory, recents: [phrase, ...others].slice(0, MOST_RECENTS) };
}

/** Adds the phrase to the favourites, or takes it out. */
export function toggleFavourite(memory: Memory, phrase: Phrase): Memory {
  const without = memory.favourites.filter(({ text }) => text !== phrase.text);
  const known = without.length < memory.favourites.length;
  return { ...memory, favourites: known ? without : [phrase, ...without] };
}

function load(): Memory {
  try {
    const data: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof data !== 'object' || data === null) return empty;
    const { favourites, recents, own, plain } = data as Record<keyof Memory, unknown>;
    const phrases = parsePhrases(JSON.stringify({ version: 1, phrases: own ?? [] }));
    return {
      favourites: phraseList(favourites),
      recents: phraseList(recents),
      own: phrases.ok ? phrases.phrases : [],
      plain: plain === true,
    };
  } catch {
    // Storage is switched off, or holds what is not ours.
    return empty;
  }
}

function save(memory: Memory): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(memory));
    return true;
  } catch {
    return false;
  }
}

function phraseList(data: unknown): Phrase[] {
  if (!Array.isArray(data)) return [];
  return data.filter(
    (one: unknown): one is Phrase =>
      typeof one === 'object' &&
      one !== null &&
      typeof (one as Phrase).text === 'string' &&
      (one as Phrase).text !== '',
  );
}
