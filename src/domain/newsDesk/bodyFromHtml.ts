import { markupToHtml } from './bodyMarkup';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    return ENTITIES[(name ?? '').toLowerCase()] ?? whole;
  });
}

/** What SharePoint's editor writes on plain text by itself: spacing, and nothing that anybody chose. */
const SILENT_ATTRIBUTE = /\s+(?:data-text-type="[^"]*"|class="(?:\s*(?:no)?[sS]pacing(?:Above|Below)\s*)*")/g;
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;

const BLOCK_START: Readonly<Record<string, string>> = { p: '', h2: '## ', h3: '### ', h4: '#### ' };

interface Reading {
  out: string;
  lists: string[];
  numbers: number;
  link: string | null;
}

/** Takes one tag in. @returns false for what the markup cannot say */
function readTag(reading: Reading, isEnd: boolean, name: string, attributes: string): boolean {
  const bare = attributes.replace(SILENT_ATTRIBUTE, '').replace(/\/$/, '').trim();
  if (name === 'a') return readLink(reading, isEnd, bare);
  if (bare !== '') return false;
  if (name === 'br') reading.out += '\n';
  else if (name === 'strong' || name === 'b') reading.out += '**';
  else if (name === 'ul' || name === 'ol') return readList(reading, isEnd, name);
  else if (name === 'li') readItem(reading, isEnd);
  else if (name in BLOCK_START) {
    if (reading.lists.length > 0) return name === 'p';
    reading.out += isEnd ? '\n\n' : BLOCK_START[name] ?? '';
  } else return false;
  return true;
}

function readLink(reading: Reading, isEnd: boolean, attributes: string): boolean {
  if (isEnd) {
    reading.out += `](${reading.link ?? ''})`;
    reading.link = null;
    return true;
  }
  const href = /^href="([^"]*)"$/.exec(attributes)?.[1];
  if (href === undefined || reading.link !== null) return false;
  reading.link = unescaped(href);
  reading.out += '[';
  return true;
}

function readList(reading: Reading, isEnd: boolean, name: string): boolean {
  if (isEnd) {
    reading.lists.pop();
    reading.out += '\n';
    return true;
  }
  reading.lists.push(name);
  reading.numbers = 0;
  return reading.lists.length === 1;
}

function readItem(reading: Reading, isEnd: boolean): void {
  if (isEnd) reading.out += '\n';
  else {
    reading.numbers += 1;
    reading.out += reading.lists[0] === 'ol' ? `${reading.numbers}. ` : '- ';
  }
}

const normalised = (html: string): string =>
  unescaped(html.replace(SILENT_ATTRIBUTE, '').replace(/<(\/?)b>/gi, '<$1strong>').replace(/<br\s*\/?>/gi, '<br>').replace(/<li><p>/gi, '<li>').replace(/<\/p><\/li>/gi, '</li>')).replace(/\s+/g, '').toLowerCase();

/**
 * The HTML of a text web part as markup that can be typed into.
 * @returns null when the markup could not say all of it again: then only SharePoint's editor may change it
 */
export function htmlToMarkup(html: string): string | null {
  const reading: Reading = { out: '', lists: [], numbers: 0, link: null };
  let end = 0;
  for (const match of Array.from(html.matchAll(TAG))) {
    reading.out += unescaped(html.slice(end, match.index).replace(/\s+/g, ' '));
    end = (match.index ?? 0) + match[0].length;
    if (!readTag(reading, match[1] === '/', (match[2] ?? '').toLowerCase(), match[3] ?? '')) return null;
  }
  reading.out += unescaped(html.slice(end));
  const markup = reading.out.replace(/[ \t]+\n/g, '\n').replace(/\n{3,}/g, '\n\n').trim();
  // The proof: what is typed back must be what was there, empty paragraphs apart.
  const withoutEmpty = html.replace(/<p[^>]*>(?:\s|&nbsp;|<br\s*\/?>)*<\/p>/gi, '');
  return normalised(markupToHtml(markup)) === normalised(withoutEmpty) ? markup : null;
}
