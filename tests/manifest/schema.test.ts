import { manifestFor } from '../../scripts/webpack/manifest';
import { manifestText } from './read';
import { schemasAreHere as here, validate } from './validate';

(here ? describe : describe.skip)(
  `the manifest against Microsoft's schema${here ? '' : ' (skipped: the schemas are not on this machine)'}`,
  () => {
    test('is valid', async () => {
      const { errors } = await validate(manifestText);
      expect(errors.map(({ message }) => message)).toEqual([]);
    });

    test('is valid for a site with a path, given out for the third time', async () => {
      const manifest = manifestFor(manifestText, 'https://x.example/tools/gangju', 3);
      expect(manifest).toMatch(/<Version>\d+\.\d+\.\d+\.3</);
      expect((await validate(manifest)).errors.map(({ message }) => message)).toEqual([]);
    });

    test('the check sees a fault: elements out of order', async () => {
      const swapped = manifestText.replace(
        /(<DefaultLocale>.*?<\/DefaultLocale>)(\s*)(<DisplayName.*?<\/DisplayName>)/s,
        '$3$2$1',
      );
      expect(swapped).not.toBe(manifestText);
      expect((await validate(swapped)).valid).toBe(false);
    });
  },
);
