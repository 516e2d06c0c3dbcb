import { TextMemo } from './memo';
import type { Hit, TextRule } from './rule';
import type { MarkedLine } from './scan';
import type { CheckSettings } from './types';

/** What is known of a paragraph from its text alone. */
export interface LineFacts {
  readonly line: MarkedLine;
  /** By rule; `index` is the rule's place among the text rules that are on. */
  readonly hits: readonly {
    readonly index: number;
    readonly rule: TextRule;
    readonly hits: readonly Hit[];
  }[];
}

/** Results by text, for whoever checks the same document again and again; the caller keeps it. */
export interface CheckCache {
  /** What rules have found out about texts. */
  readonly memo: TextMemo;
  /** One run of the check over a document. `end` forgets the texts that are no longer in it. */
  begin(
    settings: CheckSettings,
    inspect: (text: string) => LineFacts,
  ): { facts(text: string): LineFacts; end(): void };
}

/**
 * An empty cache. It holds one document's paragraphs at most, and starts anew when it is given
 * other settings.
 */
export function createCache(): CheckCache {
  let known = new Map<string, LineFacts>();
  let knownFor: CheckSettings | null = null;
  return {
    memo: new TextMemo(),
    begin(settings, inspect) {
      const old = knownFor === settings ? known : new Map<string, LineFacts>();
      const now = new Map<string, LineFacts>();
      return {
        facts(text) {
          let facts = now.get(text);
          if (facts === undefined) {
            facts = old.get(text) ?? inspect(text);
            now.set(text, facts);
          }
          return facts;
        },
        end() {
          known = now;
          knownFor = settings;
        },
      };
    },
  };
}
