import { check } from '../../src/core/checks/check';
import { recognise } from '../../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../src/core/template/builtin';
import { GROWING } from '../support/growing';
import { paragraphsOf } from '../support/paragraphs';

/** More places of one kind than a call can have arguments. */
const MANY = 130_000;
const template = templateById(DEFAULT_TEMPLATE_ID)!;

test.each(['a word doubled', 'concessions'] as const)(
  'a text with very many of one kind is checked as any other: %s',
  (kind) => {
    const paragraphs = paragraphsOf(GROWING[kind]!(MANY));
    expect(check(paragraphs, recognise(paragraphs, template), template).length).toBeGreaterThan(0);
  },
);
