import { strFromU8, unzipSync } from 'fflate';

/** Longer texts are cut, as SharePoint cuts what it indexes of a file: characters. */
const longestText = 200_000;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of HTML: tags become spaces, scripts and styles go. */
function textOfHtml(html: string): string {
  return html
    .slice(0, longestText * 4)
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]+);/gi, (whole, name: string) => character(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestText);
}

/**
 * The words of a modern page, from its CanvasContent1: texts, and what web parts say is to be found by. What else a
 * control keeps (ids, positions, properties) is no text of the page.
 */
export function textOfCanvas(canvas: string): string {
  const controls = controlsOf(canvas);
  return textOfHtml(controls === null ? canvas : controls.flatMap(controlTexts).join(' '));
}

interface CanvasControl {
  readonly innerHTML?: string;
  readonly webPartData?: { readonly serverProcessedContent?: Partial<Record<'htmlStrings' | 'searchablePlainTexts', Record<string, string>>> };
}

/** Null when the page is kept as HTML, as wiki pages and older modern pages are. */
function controlsOf(canvas: string): CanvasControl[] | null {
  if (!canvas.trimStart().startsWith('[')) return null;
  try {
    const controls: unknown = JSON.parse(canvas);
    return Array.isArray(controls) ? controls.filter((control): control is CanvasControl => typeof control === 'object' && control !== null) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function controlTexts({ innerHTML, webPartData }: CanvasControl): string[] {
  const { htmlStrings, searchablePlainTexts } = webPartData?.serverProcessedContent ?? {};
  const plain = Object.values(searchablePlainTexts ?? {}).map((text) => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  return [...(typeof innerHTML === 'string' ? [innerHTML] : []), ...Object.values(htmlStrings ?? {}).map(String), ...plain];
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
