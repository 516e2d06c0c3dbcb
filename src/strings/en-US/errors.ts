import type { ErrorsStrings } from '../zh-CN/errors';

/** Words for what can go wrong with a document, by the code of the error (hosts/host.ts). */
export const errors: ErrorsStrings = {
  host: {
    'document-changed': 'The document changed after the check; nothing was written. Check again and retry.',
    'read-only': 'The document is read-only.',
    protected: 'The document, or the part to be written, is protected. Remove the protection first.',
    'pending-revisions': 'A tracked change is still pending here. Accept or reject it first.',
    'holds-mark':
      'The characters to be changed contain a note, a comment or a field, which would be lost; nothing was changed. Make this change by hand.',
    'search-open':
      'Word’s Find and Replace is open, and the add-in cannot search until it is closed; nothing was written. Close it and try again.',
    'not-in-host': 'Open a document in Word first.',
    'host-missing': 'office.js did not load, so Word cannot be reached.',
    'host-failed': 'That could not be done; the document was not changed.',
    'partly-applied': 'Only part of it was written; what was inserted can be removed again.',
    'not-a-docx': 'Not a Word document (.docx).',
    encrypted: 'The file is encrypted. Remove its password in Word first.',
    'too-large': 'The file is too large and was not read.',
    corrupt: 'The file is damaged. Open it in Word and save it again.',
    unreadable: 'The document could not be read.',
  },
  details: {
    signed:
      'The file is signed, and any change would make the signature invalid, so nothing was written. Save a copy without the signature, or use --allow-signed.',
    enforced:
      'The file is protected against editing; nothing was written. Stop the protection in Word (Review, Restrict Editing), or use --allow-protected.',
    'locked-control':
      'This is a locked content control. Unlock it in Word (Developer, Properties) to change it.',
    control:
      'This content control (plain text, date, contents …) holds one paragraph and was not split. Change it in Word.',
    tracked: 'Changes are being tracked; move and delete whole paragraphs in Word.',
    paragraphs: 'The file has too many paragraphs (more than 500,000) and was not read.',
    'legacy-doc': 'An old Word document (.doc or .wps). Save it as .docx in Word.',
    encoding: 'Unknown text encoding (tried UTF-8, UTF-16, GB18030, Big5).',
    empty: 'The file is empty (0 bytes).',
    truncated: 'The file is incomplete; perhaps a download or a save was cut short.',
    checksum: 'The content does not match its checksum; it may have been damaged in transit. Get it again.',
    doctype: 'The file holds a forbidden XML declaration (DOCTYPE) and was not read.',
  },
};
