/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Desk } from '../../src/desk/store/desk';
import { DeskProvider } from '../../src/desk/view/context';
import { Give } from '../../src/desk/view/Give';
import type { Pool } from '../../src/desk/worker/pool';
import { deskWords, WordsProvider } from '../../src/desk/words';

beforeAll(() => {
  // jsdom's files cannot be read as browsers' can.
  Blob.prototype.text = function (this: Blob) {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as string);
      reader.readAsText(this);
    });
  };
});
afterEach(cleanup);

const pool = { cancel: () => undefined, run: () => new Promise(() => undefined) } as unknown as Pool;

async function pick(text: string) {
  const desk = new Desk(pool);
  render(
    <WordsProvider value={deskWords('zh-CN')}>
      <DeskProvider value={desk}>
        <Give />
      </DeskProvider>
    </WordsProvider>,
  );
  const user = userEvent.setup();
  const input = screen.getByLabelText('本单位配置…', { selector: 'input' });
  await user.upload(input, new File([text], 'house.json', { type: 'application/json' }));
  return desk;
}

test('a profile that is picked is named, with whom to ask, and holds', async () => {
  const desk = await pick(
    '{"version":1,"name":"某单位","ask":"办公室","template":"2023-theme-education","rules":{"few-points":"off"},"locked":["template"]}',
  );
  expect(await screen.findByText(/按“某单位”的配置检查。有疑问找：办公室/u)).toBeTruthy();
  expect(desk.get()).toMatchObject({
    template: '2023-theme-education',
    house: { rules: { 'few-points': 'off' } },
  });
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /按哪个提纲检查/u }).disabled).toBe(true);
});

test.each([
  ['a mistake', '{"version":1,"rules":{"few-points":"loud"}}', 'rules.few-points：应为'],
  ['what is no JSON', 'house', 'JSON'],
  ['what means harm', '{"version":1,"__proto__":{"live":false}}', '__proto__'],
])('%s is told with its place, and changes nothing', async (_name, text, told) => {
  const desk = await pick(text);
  expect((await screen.findByRole('alert')).textContent).toContain(told);
  expect(desk.get().house).toBeNull();
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /按哪个提纲检查/u }).disabled).toBe(false);
});
