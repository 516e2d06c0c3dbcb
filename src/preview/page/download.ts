const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands bytes to the browser as a file to keep. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: DOCX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken its own hold of the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
