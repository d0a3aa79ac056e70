import { strFromU8, unzipSync } from 'fflate';

/** Longer texts are cut, as SharePoint cuts what it indexes of a file: characters. */
const longestText = 200_000;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of HTML: tags become spaces, scripts and styles go. */
export function textOfHtml(html: string): string {
  return html
    .slice(0, longestText * 4)
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]+);/gi, (whole, name: string) => character(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestText);
}

/** The words of a modern page, from its CanvasContent1. */
export function textOfCanvas(canvas: string): string {
  return textOfHtml(canvas);
}

/** The words of a file: text formats and Office Open XML; of others only their names are found. */
export function textOfFile(extension: string, content: Uint8Array): string {
  switch (extension) {
    case 'txt':
    case 'md':
    case 'csv':
    case 'json':
      return new TextDecoder().decode(content.subarray(0, longestText * 2)).slice(0, longestText);
    case 'html':
    case 'htm':
    case 'xml':
      return textOfHtml(new TextDecoder().decode(content.subarray(0, longestText * 4)));
    case 'docx':
    case 'pptx':
    case 'xlsx':
      return textOfOfficeFile(content);
    default:
      return '';
  }
}

const officeParts = /^(word\/document|ppt\/slides\/slide\d+|xl\/sharedStrings)\.xml$/;

/** A file that is not what its name says has no text: it is indexed by its name. */
function textOfOfficeFile(content: Uint8Array): string {
  try {
    const parts = unzipSync(content, { filter: ({ name, originalSize }) => officeParts.test(name) && originalSize < 20_000_000 });
    return textOfHtml(Object.values(parts).map(part => strFromU8(part)).join(' '));
  } catch {
    return '';
  }
}

function character(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name.toLowerCase()];
  const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
