import type { TopicId } from '../../template/topic-ids';

export type { TopicId };

/**
 * One thing that a problem of the topic can be about, with what may be said of it. Each member has
 * a fixed number of characters, so that headlines of one shape are equally long.
 */
export interface Subject {
  /** 4 characters: 研读原文. */
  readonly name: string;
  /** 2: …不够{enough}. */
  readonly enough: string;
  /** 4: …{done}, e.g. 读得不细. */
  readonly done: string;
  /** 2: …有所{slack}. */
  readonly slack: string;
  /** 2: …缺少{lack}. */
  readonly lack: string;
  /** 4: …{manner}, e.g. 浅尝辄止. */
  readonly manner: string;
  /** 5: …{quality}, e.g. 计划性不强. */
  readonly quality: string;
  /** 2: …尚未{reach}. */
  readonly reach: string;
  /** 2: …有时{sometimes}. */
  readonly sometimes: string;
  /** 2 and 2: {much}偏多{little}偏少. */
  readonly much: string;
  readonly little: string;
  /** A body sentence made for this subject. */
  readonly body: string;
  /** Questions the author can answer with a fact. */
  readonly ask: readonly [string, string];
}

/** How a cause of problems in this topic may be told. */
export interface CauseRow {
  /** 4 characters: 理论学习. */
  readonly noun: string;
  /** 2: 泛化, 淡化. */
  readonly fading: string;
  /** A consistent image (3), verb (1) and result (1): 压舱石–压–稳. */
  readonly image: readonly [string, string, string];
}

/** The wording of one topic. */
export interface Topic {
  readonly id: TopicId;
  readonly name: string;
  readonly subjects: readonly Subject[];
  /** Body sentences for any subject, with `{X}` for its name. */
  readonly bodies: readonly string[];
  /** Sentences on what came of it. */
  readonly effects: readonly string[];
  readonly causes: readonly CauseRow[];
  /** Cause titles without images: two equal halves; short; with 不够; plain. */
  readonly causeTitles: {
    readonly halves: string;
    readonly short: string;
    readonly enough: string;
    readonly plain: string;
  };
  readonly causeBodies: readonly string[];
  readonly causeAsk: readonly string[];
  /** Measure titles: with an image word, plain, and 在…上下功夫. */
  readonly measureTitles: { readonly image: string; readonly plain: string; readonly effort: string };
}
