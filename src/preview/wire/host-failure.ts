/** Word's own error codes, as `OfficeExtension.Error.code` shows them. */
export type WireErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'ItemNotFound'
  | 'NotAllowed'
  | 'NotImplemented'
  | 'SearchDialogIsOpen';

const messages: Record<WireErrorCode, string> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath:
    'The object path is not working for what you are trying to do. If you are using the object across multiple sync calls, track it.',
  ItemNotFound: 'The requested item was not found.',
  NotAllowed: 'The operation is not allowed.',
  NotImplemented: 'The requested feature is not implemented.',
  SearchDialogIsOpen: 'The search dialog is open.',
};

const httpStatus: Record<WireErrorCode, number> = {
  AccessDenied: 401,
  ApiNotFound: 400,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  ItemNotFound: 404,
  NotAllowed: 403,
  NotImplemented: 501,
  SearchDialogIsOpen: 409,
};

/** What an action of a request failed with; ends the request, as in Word. */
export class HostFailure extends Error {
  readonly httpStatusCode: number;

  /** `location` is Word's way of naming the member: `Paragraph.insertParagraph`. */
  constructor(
    readonly code: WireErrorCode,
    readonly location = '',
  ) {
    super(messages[code]);
    this.name = 'HostFailure';
    this.httpStatusCode = httpStatus[code];
  }
}
