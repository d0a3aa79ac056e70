/** The part of a URL's path before `/_api/`, and the part after it, both percent-encoded. */
export interface ApiPath {
  readonly webUrl: string;
  readonly resource: string;
}

/** Splits a URL's path; undefined when it is not SharePoint's REST API. */
export function splitPath(pathname: string): ApiPath | undefined {
  const match = /^(.*?)\/_(?:api|vti_bin\/client\.svc)(?:\/(.*))?$/is.exec(pathname);
  return match ? { webUrl: match[1]!, resource: match[2] ?? '' } : undefined;
}
