import { extensionOf } from '../../../store/index';

/** Media types by extension; anything else is plain bytes. */
const mediaTypes: Readonly<Record<string, string>> = {
  aspx: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', csv: 'text/csv; charset=utf-8', htm: 'text/html; charset=utf-8',
  html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', json: 'application/json; charset=utf-8', md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml', txt: 'text/plain; charset=utf-8', xml: 'text/xml; charset=utf-8',
  avif: 'image/avif', bmp: 'image/bmp', gif: 'image/gif', ico: 'image/x-icon', jpeg: 'image/jpeg', jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp',
  mp3: 'audio/mpeg', mp4: 'video/mp4', pdf: 'application/pdf', woff: 'font/woff', woff2: 'font/woff2', zip: 'application/zip',
  doc: 'application/msword', xls: 'application/vnd.ms-excel', ppt: 'application/vnd.ms-powerpoint',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The media type of a file by its name. */
export function contentTypeOf(name: string): string {
  return mediaTypes[extensionOf(name)] ?? 'application/octet-stream';
}
