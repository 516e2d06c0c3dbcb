import { readFileSync } from 'node:fs';

import { readNotice } from '../../../src/core/notice/read-notice';
import { templateFrom } from '../../../src/core/notice/to-template';
import { givenBeside } from '../../support/beside';

interface Example {
  readonly id: string;
  readonly text: string;
  readonly expect: {
    readonly dims?: readonly string[];
    readonly sections?: readonly string[];
    readonly extras?: readonly string[];
    readonly heading?: string;
    readonly asks?: number;
  };
}

givenBeside('cases/notice/examples.json', 'notices beside the project', (file) => {
  const examples = JSON.parse(readFileSync(file, 'utf8')) as readonly Example[];
  test.each(examples.map((example) => [example.id, example] as const))(
    '%s',
    (_, { text, expect: wanted }) => {
      const { template, asks } = templateFrom(readNotice(text), {});
      if (wanted.dims) expect(template.dimensions.map(({ name }) => name)).toEqual(wanted.dims);
      if (wanted.sections) expect(template.sections.map(({ id }) => id)).toEqual(wanted.sections);
      if (wanted.extras) expect(template.extras.map(({ id }) => id)).toEqual(wanted.extras);
      if (wanted.heading !== undefined) expect(template.dimensionHeading).toBe(wanted.heading);
      if (wanted.asks !== undefined) expect(asks).toHaveLength(wanted.asks);
    },
  );
});
