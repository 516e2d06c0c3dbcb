import { readFileSync } from 'node:fs';
import path from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { beside } from '../support/beside';

/** Microsoft's schemas are not ours to copy; the check runs where they lie beside the project. */
const folder = beside('manifest-schema');

export const schemasAreHere = folder !== null;

const schemaFile = (name: string) => ({
  fileName: name,
  contents: readFileSync(path.join(folder!, name), 'utf8'),
});

/** Holds a manifest against Microsoft's schema. */
export const validate = (contents: string) =>
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
