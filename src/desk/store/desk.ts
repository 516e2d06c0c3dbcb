import type { OverlapPair, OverlapResult } from '../../core/overlap/request';
import type { Overlap } from '../../core/overlap/types';
import type { LayoutProfile } from '../../core/layout/profile/schema';
import { builtinTemplates } from '../../core/template/builtin';
import type { Template } from '../../core/template/schema';
import { defaultSettings } from '../../core/checks/default-settings';
import { shownNames } from '../../review/names';
import type { CheckSettings } from '../../core/checks/types';
import { houseCheckSettings } from '../../road/house/layer';
import type { House } from '../../road/house/parse';
import type { Standard } from '../../road/read-paper';
import { isNobodys, kindOf, type GivenFile } from '../files/given';
import type { Pool } from '../worker/pool';
import type { Entry, EntryRole } from './entry';
import { personIn } from './person';

/** What the desk shows. */
export interface DeskState {
  readonly entries: readonly Entry[];
  readonly template: string;
  /** A template that was made of a notice; it goes with the page. */
  readonly notice: Template | null;
  /** By which looks are judged; `null`: they are not. */
  readonly layout: LayoutProfile | null;
  /** The house's profile, where there is one. */
  readonly house: House | null;
  readonly roster: string;
  readonly done: number;
  readonly all: number;
  readonly comparing: boolean;
  readonly cancelled: boolean;
  readonly overlap: SharedWording;
}

/** Copied text under the ids of the entries. */
export interface SharedWording {
  readonly pairs: readonly {
    readonly a: number;
    readonly b: number;
    readonly mine: boolean;
    readonly overlap: Overlap;
  }[];
  readonly versions: readonly { readonly a: number; readonly b: number }[];
  readonly house: readonly { readonly text: string; readonly ids: readonly number[] }[];
}

const NO_SHARED: SharedWording = { pairs: [], versions: [], house: [] };

const EMPTY: DeskState = {
  entries: [],
  template: 'auto',
  notice: null,
  layout: null,
  house: null,
  roster: '',
  done: 0,
  all: 0,
  comparing: false,
  cancelled: false,
  overlap: NO_SHARED,
};

/** Holds what was given and asks the workers; views subscribe. Nothing is kept beyond the page. */
export class Desk {
  private state = EMPTY;
  private readonly listeners = new Set<() => void>();
  private lastId = 0;
  /** Answers to an earlier round of asking are not wanted any more. */
  private round = 0;
  private telling: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly pool: Pool) {}

  readonly get = (): DeskState => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  add(files: readonly GivenFile[], role: EntryRole): void {
    const known = new Set(
      this.state.entries.map((entry) => `${entry.role} ${entry.path} ${entry.file.size}`),
    );
    const fresh = files
      .filter((given) => !isNobodys(given) && !known.has(`${role} ${given.path} ${given.file.size}`))
      .map(({ path, file }): Entry => {
        const kind = kindOf(file.name);
        const state = kind === 'paper' ? 'waiting' : 'failed';
        const person = personIn(null, [], file.name);
        return { id: ++this.lastId, role, path, file, kind, state, slots: 0, person };
      });
    this.set({ entries: [...this.state.entries, ...fresh], cancelled: false });
    void this.read(fresh.filter(({ state }) => state === 'waiting'));
  }

  /** Takes a house's profile: its template, its settings; what was read is read anew. */
  setHouse(house: House | null): void {
    this.set({ house, layout: house?.layout ?? null });
    this.again(house?.template ?? 'auto');
  }

  /** Holds all papers against a template that was made of a notice. */
  useNotice(notice: Template): void {
    this.set({ notice });
    this.again(notice.id);
  }

  /** Judges looks by a profile, or not at all; what was read is read anew. */
  setLayout(layout: LayoutProfile | null): void {
    this.set({ layout });
    this.again();
  }

  clear(): void {
    this.pool.cancel();
    this.round++;
    const { template, notice, roster, house, layout } = this.state;
    this.set({ ...EMPTY, template, notice, roster, house, layout });
  }

  /** Takes away the files of one list, last round's or the model texts. */
  drop(role: EntryRole): void {
    this.set({ entries: this.state.entries.filter((entry) => entry.role !== role) });
    this.again();
  }

  cancel(): void {
    this.round++;
    this.pool.cancel();
    const entries = this.state.entries.map((entry): Entry =>
      entry.state === 'waiting' ? { ...entry, state: 'cancelled' } : entry,
    );
    this.set({ entries, done: 0, all: 0, comparing: false, cancelled: true });
  }

  /** Reads everything anew, against another template or after a stop. */
  again(template = this.state.template): void {
    this.pool.cancel();
    this.round++;
    const entries = this.state.entries.map((entry): Entry =>
      entry.kind === 'paper' ? { ...entry, state: 'waiting', shared: [] } : entry,
    );
    this.set({ entries, template, done: 0, all: 0, cancelled: false, overlap: NO_SHARED });
    void this.read(entries.filter(({ state }) => state === 'waiting'));
  }

  rename(id: number, person: string): void {
    this.change(id, { person });
  }

  setRoster(roster: string): void {
    this.set({ roster });
  }

  private async read(entries: readonly Entry[]): Promise<void> {
    if (entries.length === 0) return;
    const { round } = this;
    this.set({ all: this.state.all + entries.length });
    await Promise.all(entries.map((entry) => this.readOne(entry, round)));
    if (round !== this.round) return;
    if (this.state.done >= this.state.all) {
      this.set({ done: 0, all: 0 });
      await this.compare(round);
    }
  }

  private async readOne(entry: Entry, round: number): Promise<void> {
    const standard: Standard = { template: this.state.template, own: ownTemplates(this.state) };
    const answer = await this.pool.run(async () => ({
      kind: 'read',
      name: entry.file.name,
      bytes: await entry.file.arrayBuffer(),
      standard,
      settings: this.settings(),
      layout: this.state.layout,
    }));
    if (round !== this.round) return;
    if (answer.kind === 'read') {
      const { paper, slots, layout } = answer.result;
      // Every answer brings a template of its own; one of each is enough.
      const template =
        [...standard.own, ...builtinTemplates].find(({ id }) => id === paper.template.id) ?? paper.template;
      const guessed = personIn(paper.outline, paper.paragraphs, entry.file.name);
      const now = this.state.entries.find(({ id }) => id === entry.id);
      const person = now !== undefined && now.person !== entry.person ? now.person : guessed;
      this.change(entry.id, { state: 'read', paper: { ...paper, template }, slots, layout, person }, 1);
    } else if (answer.kind === 'failed') {
      this.change(entry.id, { state: 'failed', problem: answer }, 1);
    }
  }

  private async compare(round: number): Promise<void> {
    const ready = (role: EntryRole) =>
      this.state.entries.filter((entry) => entry.role === role && entry.paper !== undefined);
    const [papers, last, models] = [ready('papers'), ready('last'), ready('models')];
    if (papers.length === 0) return;
    this.set({ comparing: true });
    const plain = (list: readonly Entry[]) =>
      list.map(({ paper }) => ({ ...paper!, findings: [], summary: undefined }));
    const names = shownNames([...papers, ...last, ...models].map(({ path }) => path));
    const known = (list: readonly Entry[], from: number) =>
      plain(list).map((paper, i) => ({ paper, person: list[i]!.person, name: names[from + i]! }));
    const answer = await this.pool.run(() =>
      Promise.resolve({
        kind: 'overlap',
        papers: known(papers, 0),
        last: known(last, papers.length),
        models: known(models, papers.length + last.length),
        settings: this.settings(),
      }),
    );
    if (round !== this.round) return;
    if (answer.kind !== 'overlap') {
      this.set({ comparing: false, overlap: NO_SHARED });
      return;
    }
    const told = new Map(papers.map(({ id }, i) => [id, answer.findings[i]!]));
    const entries = this.state.entries.map((entry): Entry => {
      const shared = told.get(entry.id);
      return shared === undefined ? entry : { ...entry, shared };
    });
    this.set({ comparing: false, entries, overlap: named(answer.result, papers, last) });
  }

  private settings(): CheckSettings {
    const { house } = this.state;
    return house === null ? defaultSettings : houseCheckSettings(house);
  }

  private change(id: number, change: Partial<Entry>, done = 0): void {
    const entries = this.state.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
    this.state = { ...this.state, entries, done: this.state.done + done };
    // A thousand answers are not a thousand drawings.
    this.telling ??= setTimeout(
      () => {
        this.telling = undefined;
        this.tell();
      },
      done > 0 ? 60 : 0,
    );
  }

  private set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** Templates beside the built-in ones: a notice's, the house's. */
export const ownTemplates = ({ notice, house }: DeskState): readonly Template[] => [
  ...(notice === null ? [] : [notice]),
  ...(house?.templates ?? []),
];

/** The result under the ids of the entries. An old paper of somebody else's is a colleague's. */
function named(result: OverlapResult, papers: readonly Entry[], last: readonly Entry[]): SharedWording {
  const other = ({ list, index }: OverlapPair['b']): Entry => (list === 'mine' ? last : papers)[index]!;
  const ids = ({ a, b }: Pick<OverlapPair, 'a' | 'b'>) => ({ a: papers[a]!.id, b: other(b).id });
  return {
    pairs: result.pairs.map((pair) => ({
      ...ids(pair),
      mine: pair.b.list === 'mine' && other(pair.b).person === papers[pair.a]!.person,
      overlap: pair.overlap,
    })),
    versions: result.versions.map(ids),
    house: result.house.map(({ text, holders }) => ({
      text,
      ids: holders.map(({ paper }) => papers[paper]!.id),
    })),
  };
}
