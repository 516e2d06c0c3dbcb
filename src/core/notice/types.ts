/** A run of the pasted text: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface NoticePlace {
  readonly start: number;
  readonly end: number;
}

/** One aspect as a notice names it. */
export interface NoticeName {
  /** In the notice's own characters, white space inside Chinese left out. */
  readonly name: string;
  /** What the notice says to look at (重点看…), `''` when it says nothing. */
  readonly note: string;
  readonly place: NoticePlace;
}

/** How a list is written; see words.ts for the words of each form. */
export type ListForm =
  /** 从A、B、C等方面 */
  | 'plain'
  /** 带头A、带头B · 对照A，对照B · 看A，看B */
  | 'marked'
  /** 一是A；二是B · （一）A · lines */
  | 'counted'
  /** A方面，重点看…；B方面，重点看… */
  | 'described'
  /** 六个方面：A、B、C · A的情况。B的情况。 */
  | 'announced';

/** What speaks for or against a list; codes for strings and for `explain`. */
export type ListEvidence =
  | 'looking'
  | 'looking-near'
  | 'number-agrees'
  | 'number-differs'
  | 'lead'
  | 'tail'
  | 'mark'
  | 'own-clauses'
  | 'mixed-separators'
  | 'joined-last'
  | 'open-list'
  | 'common-words'
  | 'doubtful-name'
  | 'odd-item'
  | 'no-looking'
  | 'rival'
  | 'for-causes'
  | 'for-measures'
  | 'for-other'
  | 'exhortation'
  | 'conduct';

/** A list that may be the aspects. */
export interface NoticeList {
  /** 带头, 对照 …, `''` without one. */
  readonly mark: string;
  readonly names: readonly NoticeName[];
  /** From the first name to the last. */
  readonly place: NoticePlace;
  /** The number that the notice states for this list, or `null`. */
  readonly stated: number | null;
  /** Whose paper the sentence speaks of, where it says. */
  readonly voice: Voice | null;
  /** The subject that says so, in the notice's own words (党员领导干部); `''` without one. */
  readonly audience: string;
  readonly evidence: readonly ListEvidence[];
  /** `sure`: may be taken alone; `possible`: only with a question; `unlikely`: offered, never taken. */
  readonly standing: 'sure' | 'possible' | 'unlikely';
}

export type Voice = 'person' | 'team';

export type PartId = 'cases' | 'causes' | 'measures' | 'last-year' | 'declare' | 'answers';

/** A part that a notice asks for. */
export interface NoticePart {
  readonly id: PartId;
  readonly level: 'error' | 'warning' | 'info';
  /** True for what is added because the notice says nothing of it. */
  readonly silent: boolean;
}

export type MeetingKind = 'democratic' | 'organisational';

/** What a notice says beside lists and parts. */
export interface NoticeFacts {
  readonly year: number | null;
  readonly meeting: MeetingKind | null;
  /** 专题 meetings: the theme's short name (主题教育, 党史学习教育), `''` without one. */
  readonly theme: string;
  /** What the paper is called: 对照检查材料, 检视剖析材料, 发言提纲 … */
  readonly paper: string;
  /** True for 努力方向: measures are then called by it. */
  readonly direction: boolean;
  readonly length: { readonly min: number; readonly max: number } | null;
  /** Least share of problems (and causes) of the whole, 0–1. */
  readonly share: {
    readonly sections: readonly string[];
    readonly min: number;
  } | null;
  readonly voices: readonly Voice[];
  /** The words that name each of them first. */
  readonly audience: Readonly<Partial<Record<Voice, string>>>;
}

export type AskId = 'list' | 'names' | 'voice' | 'last-year' | 'cases' | 'parts';

/** A question that only the user can answer. */
export interface Ask {
  readonly id: AskId;
  /** What may be answered; empty for free text (`names`). */
  readonly choices: readonly string[];
  /** Facts for the question's sentence. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Answers by question; see questions.ts for what each takes. */
export type Answers = Readonly<Partial<Record<AskId, string>>>;

/** Everything that was read in a notice. Holds no text but names and notes. */
export interface NoticeReading {
  /** Best first. */
  readonly lists: readonly NoticeList[];
  /** Numbers of aspects that the notice states (六个方面, “三个对照”), as it states them. */
  readonly numbers: readonly number[];
  readonly parts: readonly NoticePart[];
  readonly facts: NoticeFacts;
}
