import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { applyEdits } from '../../../src/core/document/apply';
import { openDocx } from '../../../src/hosts/docx/docx-host';
import { readDocx } from '../../../src/hosts/docx/read-docx';
import { documents, draft, fileOf, fit, UNSEEN } from './support/arbitrary-docx';
import { buildDocx } from './support/build-docx';

const textsOf = (bytes: Uint8Array) => readDocx(bytes).paragraphs.map((one) => one.text);

const xmlOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml']!);
const countOf = (xml: string, what: string) => xml.split(what).length - 1;

describe('applying edits to a .docx', () => {
  it('gives back the very bytes of any document when there is nothing to apply', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.boolean(), async (shapes, tracked) => {
        const bytes = fileOf(shapes, tracked);
        const host = openDocx(bytes);
        await host.read({ format: true });
        await host.apply([]);
        expect(host.save()).toBe(bytes);
      }),
      { numRuns: 100 },
    );
  });

  it('loses nothing of the author’s that is not read as text', async () => {
    await fc.assert(
      fc.asyncProperty(
        documents,
        fc.array(draft, { maxLength: 6 }),
        fc.boolean(),
        async (shapes, drafts, tracked) => {
          const bytes = fileOf(shapes, tracked);
          const { paragraphs } = readDocx(bytes);
          const edits = fit(drafts, paragraphs, shapes).filter(({ kind }) => kind !== 'delete-paragraph');
          const host = openDocx(bytes);
          await host.apply(edits);
          const [before, after] = [xmlOf(bytes), xmlOf(host.save())];
          for (const what of UNSEEN) expect(countOf(after, what)).toBe(countOf(before, what));
          expect(textsOf(host.save())).toEqual(applyEdits(paragraphs, edits).map((one) => one.text));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keeps every character that is replaced where changes are tracked', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.array(draft, { maxLength: 6 }), async (shapes, drafts) => {
        // Inside somebody’s insertion that is still pending ours belongs to it.
        fc.pre(!shapes.some(({ xml }) => xml.includes('<w:ins ')));
        const bytes = fileOf(shapes, true);
        const { paragraphs } = readDocx(bytes);
        const edits = fit(drafts, paragraphs, shapes).filter(
          ({ kind }) => kind === 'replace' || kind === 'format',
        );
        const host = openDocx(bytes);
        await host.apply(edits);
        // As after “reject all” of ours: what is new goes, what was deleted comes back.
        const rejected = xmlOf(host.save())
          .replace(/<w:ins [^>]*w:author="纲举">.*?<\/w:ins>/gs, '')
          .replace(/<w:del [^>]*w:author="纲举">(.*?)<\/w:del>/gs, (_, inner: string) =>
            inner.replaceAll('w:delText', 'w:t'),
          );
        const again = buildDocx({ body: rejected });
        expect(textsOf(again)).toEqual(paragraphs.map((one) => one.text));
      }),
      { numRuns: 200 },
    );
  });

  it('reads afterwards as the edits say, for any document and batch', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.array(draft, { maxLength: 6 }), async (shapes, drafts) => {
        const bytes = fileOf(shapes);
        const { paragraphs } = readDocx(bytes);
        const edits = fit(drafts, paragraphs, shapes);
        const expected = applyEdits(paragraphs, edits).map((one) => one.text);
        fc.pre(expected.length > 0);
        const host = openDocx(bytes);
        const report = await host.apply(edits);
        expect(textsOf(host.save())).toEqual(expected);
        for (const { paragraph: at, text: inserted } of report.inserted) expect(expected[at]).toBe(inserted);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves the XML of every other paragraph as it is', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.array(draft, { maxLength: 3 }), async (shapes, drafts) => {
        const bytes = fileOf(shapes);
        const edits = fit(drafts, readDocx(bytes).paragraphs, shapes);
        const host = openDocx(bytes);
        await host.apply(edits);
        const xml = xmlOf(host.save());
        const touched = new Set(
          edits.filter(({ kind }) => kind !== 'insert-paragraph').map((edit) => edit.paragraph),
        );
        let at = 0;
        shapes.forEach((shape, i) => {
          if (touched.has(i)) return;
          const own = /<w:p\/>|<w:p[ >].*<\/w:p>/s.exec(shape.xml.replace(/<\/w:tc>.*$/s, ''))![0];
          const found = xml.indexOf(own, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + own.length;
        });
      }),
      { numRuns: 200 },
    );
  });
});
