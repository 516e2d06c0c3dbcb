import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { manifestText, projectRoot } from './read';

/** Microsoft's schemas are not ours to copy; the check runs where they lie beside the project. */
const folder = path.join(projectRoot, '../shared/manifest-schema');
const here = existsSync(folder);
const schemaFile = (name: string) => ({
  fileName: name,
  contents: readFileSync(path.join(folder, name), 'utf8'),
});

const validate = (contents: string) =>
  validateXML({
    xml: [{ fileName: 'manifest.xml', contents }],
    schema: [schemaFile('OfficeAppManifestV1_1.xsd')],
    preload: [
      'OfficeAppBasicTypesV1_0.xsd',
      'MailAppVersionOverridesV1_0.xsd',
      'MailAppVersionOverridesV1_1.xsd',
      'TaskPaneAppVersionOverridesV1_0.xsd',
      'ContentAppVersionOverridesV1_0.xsd',
    ].map(schemaFile),
    maxMemoryPages: 256 * memoryPages.MiB,
  });

(here ? describe : describe.skip)(
  `the manifest against Microsoft's schema${here ? '' : ' (skipped: the schemas are not on this machine)'}`,
  () => {
    test('is valid', async () => {
      const { errors } = await validate(manifestText);
      expect(errors.map(({ message }) => message)).toEqual([]);
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
