/**
 * How a class of the object model is described to the interpreter. Members carry the names that
 * add-ins use (`insertParagraph`); the wire writes them with a capital.
 */
export interface ObjectType<S> {
  /** The class in the `Word` namespace, e.g. `Paragraph`. */
  readonly name: string;
  /** False when what the object stands for is gone from the document. */
  readonly alive?: (self: S) => boolean;
  /** Values that `load` brings over. */
  readonly scalars: Readonly<Record<string, Scalar<S>>>;
  /** Objects reached by a property; null is a null object. */
  readonly links: Readonly<Record<string, (self: S) => HostObject | null>>;
  readonly methods: Readonly<Record<string, Method<S>>>;
  /** Present in collections only. */
  readonly items?: (self: S) => readonly HostObject[];
}

export interface Scalar<S> {
  readonly get: (self: S) => unknown;
  /** Absent for a read-only property. */
  readonly set?: (self: S, value: unknown) => void;
}

export interface Method<S> {
  /** True when it changes the document: refused in a read-only one, counted as a write. */
  readonly writes?: boolean;
  /** `where` is the location that an error shall name. */
  readonly call: (self: S, args: readonly unknown[], where: string) => unknown;
}

/** One object of the model: its class and what it stands for. */
export class HostObject {
  private constructor(
    readonly type: ObjectType<unknown>,
    readonly self: unknown,
  ) {}

  static of<S>(type: ObjectType<S>, self: S): HostObject {
    // The only place where the class of `self` is forgotten: `type` and `self` stay paired for good.
    return new HostObject(type as unknown as ObjectType<unknown>, self);
  }

  get alive(): boolean {
    return this.type.alive?.(this.self) ?? true;
  }
}

/** `InsertParagraph` on the wire is `insertParagraph` in the model. */
export const memberName = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);
