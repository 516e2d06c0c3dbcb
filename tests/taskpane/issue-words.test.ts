import { builtinTemplates } from '../../src/core/template/builtin';
import { parseTemplate } from '../../src/core/template/parse';
import { issueWords } from '../../src/strings/issue-words';
import { issues as english } from '../../src/strings/en-US/issues';
import { issues as chinese } from '../../src/strings/zh-CN/issues';

const [template] = builtinTemplates as [(typeof builtinTemplates)[number]];

/** Every kind of mistake that a hand-written template has. */
const MISTAKES: readonly (readonly [string, string, unknown])[] = [
  ['a missing member', 'title', { ...template, title: undefined }],
  ['an unknown member', 'titel', { ...template, titel: '甲' }],
  ['a number for a text', 'title', { ...template, title: 7 }],
  ['too long a name', 'title', { ...template, title: '长'.repeat(61) }],
  ['an empty name', 'title', { ...template, title: '' }],
  ['a bad id', 'id', { ...template, id: 'Bad Id' }],
  ['a year before its time', 'year', { ...template, year: 1899 }],
  ['half a year', 'year', { ...template, year: 2025.5 }],
  ['a voice that is none', 'voice', { ...template, voice: 'all' }],
  ['a heading without a name', 'dimensionHeading', { ...template, dimensionHeading: '方面' }],
  ['a text for a list', 'sections', { ...template, sections: '问题' }],
  ['an object for a list', 'sections', { ...template, sections: {} }],
  ['a list for a text', 'title', { ...template, title: [] }],
  ['no sections', 'sections', { ...template, sections: [] }],
  ['a wrong day', 'source.pasted', { ...template, source: { from: 'notice', pasted: '去年' } }],
  [
    'one aspect twice',
    'dimensions.1.id',
    { ...template, dimensions: [template.dimensions[0], template.dimensions[0]] },
  ],
  ['a question left open', 'asks.0', { ...template, asks: [{ id: 'names', question: '缺什么？' }] }],
  ['no object', 'version', []],
];

test.each(MISTAKES)('%s is said in Chinese, with its place', (_, place, json) => {
  const parsed = parseTemplate(JSON.parse(JSON.stringify(json)));
  if (parsed.ok) throw new Error('no mistake');
  expect(parsed.issues.map(({ path }) => path)).toContain(place);
  for (const issue of parsed.issues) {
    expect(issue.kind).not.toBe('other');
    const said = issueWords(issue, chinese).replace(issue.path, '');
    expect(said).not.toMatch(/Invalid|Expected|received|expected|Object|Array/);
    expect(said).toMatch(/[一-龥]/);
    expect(issueWords(issue, english)).not.toMatch(/[，。：]/);
  }
});
