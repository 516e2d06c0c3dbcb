import { HostFailure } from '../wire/host-failure';
import { Interpreter } from '../wire/interpreter';
import { ActionType, PathType, type RequestBody, type ResponseBody } from '../wire/request';
import { createApiGate, requirementsFor } from './api-gate';
import { SLOW_MS, type Faults } from './faults';
import { createModel } from './model';
import type { DocumentStore } from './store';
import { World, type RangeSelf } from './world';

/** One request as tests count them. */
export interface RequestLog {
  /** `release` only gives up references, `startup` is office.js introducing itself: neither is a round trip of the add-in's own. */
  readonly kind: 'read' | 'write' | 'release' | 'startup';
  readonly actions: number;
  /** The members that were used, each once: `Paragraph.insertParagraph`. */
  readonly members: readonly string[];
  /** Time in the stand-in, without the delay of `slow`. */
  readonly ms: number;
  /** Word's error code, when it failed. */
  readonly error?: string;
}

export interface SessionOptions {
  readonly requirements: Readonly<Record<string, string>>;
  readonly faults?: Faults;
  readonly onBug?: (error: unknown) => void;
}

/** The text that the fault `changes-between` puts before the first paragraph. */
const INTRUDER = '（这一段是别人刚刚写下的。）';

/** A document open in the stand-in for Word: answers rich-API requests, keeps the log, plays the faults. */
export class WordSession {
  readonly requests: RequestLog[] = [];
  readonly world: World;
  private readonly interpreter: Interpreter;
  private members = new Set<string>();
  private writes = 0;
  private changePending: boolean;

  constructor(
    readonly store: DocumentStore,
    options: SessionOptions,
  ) {
    this.world = new World(store);
    if (options.faults) this.world.faults = options.faults;
    this.changePending = this.world.faults.on.has('changes-between');
    const allows = createApiGate(options.requirements);
    const floor = createApiGate(requirementsFor('1.3'));
    // eslint-disable-next-line no-console -- a bug of the stand-in must not pass for an answer of Word's
    const onBug = options.onBug ?? ((error: unknown) => console.error(error));
    this.interpreter = new Interpreter(
      createModel(this.world),
      {
        member: (type, member) => {
          if (type === 'AddinInternalService') return;
          this.members.add(`${type}.${member}`);
          allows(type, member);
          if (this.world.faults.on.has('sets-absent')) floor(type, member);
        },
        write: (location) => this.allowWrite(location),
      },
      onBug,
    );
  }

  /** Switches faults; `changes-between` is armed anew. */
  setFaults(faults: Faults): void {
    this.world.faults = faults;
    this.world.staleIds = null;
    this.changePending = faults.on.has('changes-between');
  }

  /** Executes a request body; both sides are JSON texts. */
  async executeText(body: string): Promise<string> {
    const response = this.execute(JSON.parse(body) as RequestBody);
    if (this.world.faults.on.has('slow')) await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    return JSON.stringify(response);
  }

  execute(body: RequestBody): ResponseBody {
    const started = performance.now();
    this.members = new Set();
    this.writes = 0;
    this.beginRun(body);
    const response = this.store.batch(() => this.interpreter.execute(body));
    this.dropUnkeptRanges();
    this.requests.push({
      kind: this.kindOf(body),
      actions: body.Actions.length,
      members: [...this.members],
      ms: performance.now() - started,
      ...(response.Error ? { error: response.Error.Code } : {}),
    });
    this.changeBetween();
    return response;
  }

  private allowWrite(location: string): void {
    const { faults } = this.world;
    if (faults.on.has('read-only')) throw new HostFailure('AccessDenied', location);
    if (faults.on.has('viewing-mode')) throw new HostFailure('GeneralException', location);
    this.writes++;
    if (faults.failAction === this.writes) throw new HostFailure('GeneralException', location);
  }

  /** A request that instantiates the document starts a new `Word.run`; a stale list lasts for one run. */
  private beginRun(body: RequestBody): void {
    const starts = body.Actions.some(
      (action) =>
        action.ActionType === ActionType.Instantiate &&
        body.ObjectPaths[action.ObjectPathId]?.ObjectPathType === PathType.Global,
    );
    if (starts) this.world.staleIds = [...this.store.ids()];
  }

  private kindOf(body: RequestBody): RequestLog['kind'] {
    if (this.writes > 0) return 'write';
    if (this.members.size > 0) return 'read';
    const releases = body.Actions.some((action) => action.Name === '_RemoveReference');
    if (releases) return 'release';
    const service = Object.values(body.ObjectPaths).some((p) => p.ObjectPathType === PathType.NewObject);
    return service ? 'startup' : 'read';
  }

  private dropUnkeptRanges(): void {
    const kept = new Set<unknown>();
    for (const object of this.interpreter.references.values()) kept.add(object.self);
    for (const range of this.world.ranges)
      if (!kept.has(range satisfies RangeSelf)) this.world.ranges.delete(range);
  }

  private changeBetween(): void {
    if (!this.changePending || this.writes > 0 || !this.members.has('Paragraph.text')) return;
    this.changePending = false;
    const [first] = this.store.ids();
    if (first !== undefined) this.store.batch(() => this.store.insertParagraph(first, 'before', INTRUDER));
  }
}
