/** An error that SharePoint's REST API answers; `handle` turns it into a body of the asked format. */
export class SharePointError extends Error {
  readonly status: number;
  /** HRESULT or -1, and the .NET exception that SharePoint names, e.g. "-1, System.ArgumentException". */
  readonly code: string;

  constructor(status: number, code: number, exception: string, message: string) {
    super(message);
    this.status = status;
    this.code = `${code}, ${exception}`;
  }
}

const client = 'Microsoft.SharePoint.Client';

/** A path that names nothing: SharePoint never heard of the segment. */
export const cannotFindResource = (name: string): SharePointError =>
  new SharePointError(404, -1, `${client}.ResourceNotFoundException`, `Cannot find resource for the request ${name}.`);

export const invalidExpression = (text: string): SharePointError =>
  new SharePointError(400, -1, `${client}.InvalidClientQueryException`, `The expression "${text}" is not valid.`);

export const invalidQuery = (message: string): SharePointError =>
  new SharePointError(400, -1, `${client}.InvalidClientQueryException`, message);

/** $select, $filter or $orderby of something that is not there. */
export const unknownMember = (name: string): SharePointError => invalidQuery(`The field or property '${name}' does not exist.`);

/** A body with a property that the type has not. */
export const unknownProperty = (name: string, type: string): SharePointError =>
  invalidQuery(`The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`);

export const wrongMethod = (method: string, name: string): SharePointError => new SharePointError(
  405, -1, `${client}.ClientServiceException`,
  `The HTTP method '${method}' cannot be used to access the resource '${name}'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.`,
);

export const badArgument = (message: string): SharePointError => new SharePointError(400, -2147024809, 'System.ArgumentException', message);

export const badValue = (message = 'Value does not fall within the expected range.'): SharePointError => badArgument(message);

export const accessDenied = (): SharePointError =>
  new SharePointError(403, -2147024891, 'System.UnauthorizedAccessException', 'Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))');

export const listMissing = (): SharePointError => new SharePointError(
  404, -2130575322, 'Microsoft.SharePoint.SPException',
  'List does not exist.\n\nThe page you selected contains a list that does not exist.  It may have been deleted by another user.',
);

export const itemMissing = (): SharePointError =>
  new SharePointError(404, -2130575338, 'Microsoft.SharePoint.SPException', 'Item does not exist. It may have been deleted by another user.');

export const fileMissing = (url: string): SharePointError =>
  new SharePointError(404, -2130575338, 'Microsoft.SharePoint.SPException', `The file ${url} does not exist.`);

/** Any other SPException: an HRESULT and its text. */
export const spException = (code: number, message: string, status = 400): SharePointError =>
  new SharePointError(status, code, 'Microsoft.SharePoint.SPException', message);

export const preconditionFailed = (sent: string, current: string): SharePointError => new SharePointError(
  412, -1, `${client}.ClientServiceException`,
  `The request ETag value '${sent}' does not match the object's ETag value '${current}'.`,
);

export const invalidDigest = (): SharePointError => spException(
  -2130575251, 'The security validation for this page is invalid and might be corrupted. Please use your web browser\'s Back button to try your operation again.', 403,
);

export const listViewThreshold = (): SharePointError => new SharePointError(
  500, -2147024860, 'Microsoft.SharePoint.SPQueryThrottledException',
  'The attempted operation is prohibited because it exceeds the list view threshold.',
);

/** SharePoint has it, this tenant does not (yet): said plainly, never an empty answer. */
export const notImplemented = (what: string): SharePointError => new SharePointError(
  501, -2147467263, 'System.NotImplementedException', `The local tenant does not implement ${what}.`,
);

/** Whatever goes wrong is answered as SharePoint answers; what nobody foresaw is told on the console, and never hides. */
export function toSharePointError(error: unknown): SharePointError {
  if (error instanceof SharePointError) return error;
  console.error(error);
  return new SharePointError(500, -1, 'System.Exception', 'The local tenant failed: see its console.');
}

