import { fontList, setFace, tellsFacesApart } from '../../../src/hosts/word/far-east';
import { freshProbes } from '../../../src/hosts/word/read';

const font = (nameAscii: string) => ({ name: '宋体', nameAscii, nameFarEast: '宋体' });

it('sets one name for all letters where Word knows no other', () => {
  const one = font('Times New Roman');
  setFace(one, '仿宋', false);
  expect(one).toMatchObject({ name: '仿宋', nameFarEast: '宋体' });
});

it('leaves Latin letters their own face where Word tells faces apart', () => {
  const latin = font('Times New Roman');
  setFace(latin, '仿宋', true);
  expect(latin).toEqual({ name: '宋体', nameAscii: 'Times New Roman', nameFarEast: '仿宋' });
  for (const ascii of ['宋体', '']) {
    const chinese = font(ascii);
    setFace(chinese, '仿宋', true);
    expect(chinese).toMatchObject({ name: '仿宋', nameFarEast: '仿宋' });
  }
});

describe('where Word claims the sets of the desktop', () => {
  const word = globalThis as unknown as { Office?: unknown; Word?: unknown };
  const claim = (is: boolean) => {
    word.Office = { context: { requirements: { isSetSupported: () => is } } };
  };
  afterEach(() => {
    delete word.Office;
    delete word.Word;
  });
  const running = (context: object) => {
    word.Word = { run: (work: (context: object) => unknown) => Promise.resolve(work(context)) };
  };
  const body = (name: unknown) => ({
    document: { body: { font: { load: () => undefined, nameFarEast: name } } },
    sync: () => Promise.resolve(),
  });

  it('asks once, and believes what it sees', async () => {
    claim(true);
    running(body(''));
    const probes = freshProbes();
    expect(await tellsFacesApart(probes)).toBe(true);
    running({});
    expect(await tellsFacesApart(probes)).toBe(true);
    running(body(undefined));
    expect(await tellsFacesApart(freshProbes())).toBe(false);
  });

  it('asks nothing where Word claims nothing, and takes a refusal for an answer', async () => {
    claim(false);
    expect(await tellsFacesApart(freshProbes())).toBe(false);
    expect(await fontList()).toBeNull();
    claim(true);
    word.Word = { run: () => Promise.reject(new Error('NotImplemented')) };
    expect(await tellsFacesApart(freshProbes())).toBe(false);
    expect(await fontList()).toBeNull();
  });

  it('reads the fonts that there are', async () => {
    claim(true);
    const fontNames = {
      getCount: () => ({ value: 2 }),
      getItemAt: (i: number) => ({ value: ['仿宋', '楷体'][i] }),
    };
    running({ application: { fontNames }, sync: () => Promise.resolve() });
    expect(await fontList()).toEqual(['仿宋', '楷体']);
  });
});
