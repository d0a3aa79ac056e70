/** How much metadata a JSON answer carries, or XML. */
export type Format = 'verbose' | 'full' | 'minimal' | 'none' | 'atom';

export interface AnswerFormat {
  readonly format: Format;
  /** OData 4 spells annotations "@odata.type", OData 3 "odata.type". */
  readonly version: 3 | 4;
}

/** Reads Accept and OData-Version. Plain JSON means minimal metadata; without a wish for JSON SharePoint answers Atom. */
export function answerFormat(headers: Headers): AnswerFormat {
  const accept = (headers.get('accept') ?? '').toLowerCase();
  const version = /^\s*4/.test(headers.get('odata-version') ?? '') ? 4 : 3;
  if (!accept.includes('json')) return { format: 'atom', version };
  if (accept.includes('odata=verbose')) return { format: 'verbose', version: 3 };
  const level = /odata(?:\.metadata)?=(no|none|minimal|full)/.exec(accept)?.[1];
  const format = level === undefined || level === 'minimal' ? 'minimal' : level === 'full' ? 'full' : 'none';
  return { format, version: accept.includes('odata.metadata=') ? 4 : version };
}

export function contentType({ format, version }: AnswerFormat): string {
  switch (format) {
    case 'atom': return 'application/atom+xml;type=entry;charset=utf-8';
    case 'verbose': return 'application/json;odata=verbose;charset=utf-8';
    default: {
      const level = { none: version === 4 ? 'none' : 'nometadata', minimal: version === 4 ? 'minimal' : 'minimalmetadata', full: version === 4 ? 'full' : 'fullmetadata' }[format];
      return `application/json;${version === 4 ? 'odata.metadata' : 'odata'}=${level};streaming=true;charset=utf-8`;
    }
  }
}
