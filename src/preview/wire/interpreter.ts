import { HostFailure } from './host-failure';
import { HostObject, memberName } from './object-type';
import { projectAny, wantedOf, type MemberReader } from './query';
import { References } from './references';
import {
  ActionType,
  PathType,
  type WireAction,
  type ArgumentInfo,
  type ObjectPath,
  type QueryInfo,
  type RequestBody,
  type ResponseBody,
} from './request';

/** The model behind the wire. */
export interface ObjectModel {
  /** The object that every path starts from: the document. */
  readonly root: HostObject;
  /** Objects made by `new` on the client: `Microsoft.WordServices.SearchOptions`. */
  create(name: string): HostObject | null;
}

/**
 * Looks at each member before it is used; throws a {@link HostFailure} to refuse. What Word has and
 * the model lacks is `NotImplemented`; `ApiNotFound` is the gate's own answer, for members above the set.
 */
export interface Gate {
  member(type: string, member: string): void;
  /** Called before anything that changes the document, with the location for the error. */
  write(location: string): void;
}

/** Executes rich-API requests against an object model. One instance serves one document. */
export class Interpreter {
  readonly references = new References();

  constructor(
    private readonly model: ObjectModel,
    private readonly gate: Gate,
    /** Told of failures that are bugs of the stand-in and not answers of Word. */
    private readonly onBug: (error: unknown) => void = () => {},
  ) {}

  /** Never throws: like Word, it answers with what was done before the failing action and the error. */
  execute(body: RequestBody): ResponseBody {
    return new RequestRun(this.model, this.gate, this.references, body, this.onBug).execute();
  }
}

/** One request. Paths are resolved once, when first needed, and stay what they were. */
class RequestRun implements MemberReader {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly keptPaths = new Map<number, string>();

  constructor(
    private readonly model: ObjectModel,
    private readonly gate: Gate,
    private readonly references: References,
    private readonly body: RequestBody,
    private readonly onBug: (error: unknown) => void,
  ) {}

  execute(): ResponseBody {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    let index = 0;
    try {
      for (; index < this.body.Actions.length; index++) {
        const action = this.body.Actions[index] as WireAction;
        if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
        const value = action.ActionType === ActionType.Trace ? null : this.perform(action);
        response.Results.push({ ActionId: action.Id, Value: this.answer(value) });
      }
      return response;
    } catch (error) {
      if (!(error instanceof HostFailure)) this.onBug(error);
      const failure = error instanceof HostFailure ? error : new HostFailure('GeneralException');
      return {
        ...response,
        Error: {
          Code: failure.code,
          Message: failure.message,
          Location: failure.location,
          ActionIndex: index,
          HttpStatusCode: failure.httpStatusCode,
        },
      };
    }
  }

  private answer(value: unknown): unknown {
    return value instanceof HostObject ? {} : (value ?? null);
  }

  private perform(action: WireAction): unknown {
    const path = action.ObjectPathId;
    const object = this.resolve(path);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object === null ? null : this.identity(path);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return this.query(object, action.QueryInfo ?? {}, path);
      case ActionType.RecursiveQuery:
        return this.query(object, Object.values(action.RecursiveQueryInfo?.Queries ?? {})[0] ?? {}, path);
      case ActionType.Method:
        return this.method(object, action, path);
      case ActionType.SetProperty:
        this.assign(object, action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.assign(object, name, value);
        return null;
      case ActionType.EnsureUnchanged:
        return null;
      default:
        throw new HostFailure('NotImplemented');
    }
  }

  private method(object: HostObject | null, action: WireAction, path: number): unknown {
    const args = this.arguments(action.ArgumentInfo);
    switch (action.Name) {
      case '_KeepReference':
        if (object) this.keptPaths.set(path, this.references.keep(object));
        return null;
      case '_RemoveReference':
        this.references.remove(String(args[0]));
        return null;
      case '_RemoveAllReferences':
        this.references.removeAll();
        return null;
      default:
        return this.call(object, action.Name, args);
    }
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostFailure('InvalidObjectPath');
    const object = this.open(path);
    this.resolved.set(id, object);
    return object;
  }

  private open(path: ObjectPath): HostObject | null {
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : null;
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.model.root;
      case PathType.NewObject: {
        const created = this.model.create(path.Name);
        if (!created) throw new HostFailure('NotImplemented', path.Name);
        return created;
      }
      case PathType.Method:
        return this.objectOrNull(this.call(parent, path.Name, this.arguments(path.ArgumentInfo)));
      case PathType.Property:
        return this.link(this.present(parent, path.Name), memberName(path.Name));
      case PathType.Indexer:
        return this.objectOrNull(this.call(parent, 'getItem', this.arguments(path.ArgumentInfo)));
      case PathType.Reference: {
        const kept = this.references.get(path.Name);
        if (!kept) throw new HostFailure('InvalidObjectPath', path.Name);
        return kept;
      }
      case PathType.Null:
        return null;
      default:
        throw new HostFailure('NotImplemented');
    }
  }

  private objectOrNull(value: unknown): HostObject | null {
    return value instanceof HostObject ? value : null;
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const open = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(value))
        return value.map((v, i) => open(v, Array.isArray(reference) ? reference[i] : 0));
      return typeof reference === 'number' && reference !== 0 ? this.resolve(reference) : value;
    };
    return (info?.Arguments ?? []).map((v, i) => open(v, info?.ReferencedObjectPathIds?.[i]));
  }

  private present(object: HostObject | null, name: string): HostObject {
    if (object === null || !object.alive)
      throw new HostFailure(
        'ItemNotFound',
        object ? `${object.type.name}.${memberName(name)}` : memberName(name),
      );
    return object;
  }

  private call(target: HostObject | null, wireName: string, args: readonly unknown[]): unknown {
    const object = this.present(target, wireName);
    const name = memberName(wireName);
    const location = `${object.type.name}.${name}`;
    this.gate.member(object.type.name, name);
    const method = object.type.methods[name];
    if (!method) throw new HostFailure('NotImplemented', location);
    if (method.writes) this.gate.write(location);
    return method.call(object.self, args, location);
  }

  private assign(target: HostObject | null, wireName: string, value: unknown): void {
    const object = this.present(target, wireName);
    const name = memberName(wireName);
    const location = `${object.type.name}.${name}`;
    this.gate.member(object.type.name, name);
    const scalar = object.type.scalars[name];
    if (!scalar) throw new HostFailure('NotImplemented', location);
    if (!scalar.set) throw new HostFailure('InvalidArgument', location);
    // Options of a search are the client's own object, not part of the document.
    if (object.type.name !== 'SearchOptions') this.gate.write(location);
    scalar.set(object.self, value);
  }

  scalar(object: HostObject, name: string): unknown {
    this.present(object, name);
    this.gate.member(object.type.name, name);
    const scalar = object.type.scalars[name];
    if (!scalar) throw new HostFailure('NotImplemented', `${object.type.name}.${name}`);
    return scalar.get(object.self);
  }

  link(object: HostObject, name: string): HostObject | null {
    this.gate.member(object.type.name, name);
    const link = object.type.links[name];
    if (!link) throw new HostFailure('NotImplemented', `${object.type.name}.${name}`);
    return link(object.self);
  }

  private query(object: HostObject | null, info: QueryInfo, path: number): unknown {
    if (object === null) return null;
    const target = this.present(object, 'load');
    const names = [...(info.Select ?? []), ...(info.Expand ?? [])];
    const none = names.length > 0 && names.every((name) => name === '$none');
    const identify = (one: HostObject): Record<string, unknown> => {
      if (one === target) return this.identity(path);
      return this.body.AutoKeepReference ? { _ReferenceId: this.references.keep(one) } : {};
    };
    return projectAny(target, wantedOf(names), this, identify, {
      skip: info.Skip,
      top: info.Top,
      none,
    });
  }

  /** What tells the client how to name this object in a later request. */
  private identity(path: number): Record<string, unknown> {
    const entry = this.body.ObjectPaths[path];
    const kept =
      this.keptPaths.get(path) ?? (entry?.ObjectPathType === PathType.Reference ? entry.Name : undefined);
    return kept === undefined ? {} : { _ReferenceId: kept };
  }
}
