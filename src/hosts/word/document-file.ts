/**
 * The open document as a file, and a file as a new document. Extras: every Word that cannot do it says so
 * by `null` or `false`, and the caller has another way.
 */
const SLICE_BYTES = 1024 * 1024;
/** A Word that does not answer at all must not hold the panel up. */
const PATIENCE_MS = 15_000;

/**
 * The document as a .docx, exactly as Word would save it: page, headers, comments and all, which
 * `body.getOoxml()` would leave out (and hangs on long ones, office-js#702). `null` where Word has no
 * such file to give.
 */
export async function documentFile(): Promise<Uint8Array | null> {
  if (typeof Office === 'undefined' || typeof Office.context?.document?.getFileAsync !== 'function')
    return null;
  try {
    return await inTime(wholeFile());
  } catch {
    return null;
  }
}

async function wholeFile(): Promise<Uint8Array> {
  const file = await answered<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    // One after the other: Word gives no second slice while one is under way.
    for (let i = 0; i < file.sliceCount; i++) {
      const part = await answered<Office.Slice>((done) => file.getSliceAsync(i, done));
      const slice = Uint8Array.from(part.data as ArrayLike<number>);
      bytes.set(slice, at);
      at += slice.length;
    }
    return bytes.subarray(0, at);
  } finally {
    // Word keeps at most two files open.
    file.closeAsync();
  }
}

/**
 * Opens a .docx as a new document beside this one (WordApi 1.3). False where Word cannot; downloads do
 * nothing in Word for Mac (office-js#3385), so this comes first.
 */
export async function openAsNew(bytes: Uint8Array): Promise<boolean> {
  if (typeof Word === 'undefined' || typeof Word.run !== 'function') return false;
  try {
    await inTime(
      Word.run(async (context) => {
        context.application.createDocument(base64(bytes)).open();
        await context.sync();
      }),
    );
    return true;
  } catch {
    return false;
  }
}

/** Bytes as base64, in pieces that a call's arguments can hold. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    // eslint-disable-next-line no-restricted-syntax -- so many are few enough
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

function answered<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(String(result.error.code)));
    });
  });
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
