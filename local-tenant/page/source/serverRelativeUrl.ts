/**
 * The server-relative URL that a request's path means, without a slash at the end; null for a path that no SharePoint
 * has: badly encoded, with control characters, or with a slash smuggled in.
 */
export function decodeServerRelativeUrl(pathname: string): string | null {
  if (/%(?:2f|5c|00)/i.test(pathname)) return null;
  try {
    const decoded = decodeURIComponent(pathname);
    if (/[\u0000-\u001f\u007f]|\/\/|(^|\/)\.\.?(\/|$)/.test(decoded)) return null;
    return decoded.length > 1 ? decoded.replace(/\/$/, '') : decoded;
  } catch {
    return null;
  }
}
