import { safeLinkAddress } from '../shared/linkAddress';

/**
 * The text of a news page as it is typed: paragraphs parted by an empty line, `## ` and `### ` before headings, `- ` or
 * `1. ` before list items, `**bold**`, `[words](address)`. Everything else is text, also what looks like HTML.
 */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly string[] };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold'; readonly parts: readonly Inline[] }
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

const HEADING = /^(#{2,4})\s+(.+)$/;
const BULLET = /^[-*•]\s+(.+)$/;
const NUMBER = /^\d+[.)]\s+(.+)$/;

function lineBlock(line: string): Block {
  const heading = HEADING.exec(line);
  if (heading) return { kind: 'heading', level: (heading[1] ?? '').length as 2 | 3 | 4, text: (heading[2] ?? '').trim() };
  const bullet = BULLET.exec(line);
  if (bullet) return { kind: 'list', isOrdered: false, items: [(bullet[1] ?? '').trim()] };
  const number = NUMBER.exec(line);
  if (number) return { kind: 'list', isOrdered: true, items: [(number[1] ?? '').trim()] };
  return { kind: 'paragraph', lines: [line.trim()] };
}

/** Two neighbours that are one block: lines of a paragraph, items of a list. */
function joined(one: Block | undefined, other: Block): Block | null {
  if (one?.kind === 'paragraph' && other.kind === 'paragraph') return { kind: 'paragraph', lines: [...one.lines, ...other.lines] };
  if (one?.kind === 'list' && other.kind === 'list' && one.isOrdered === other.isOrdered) return { ...one, items: [...one.items, ...other.items] };
  return null;
}

export function blocksOf(markup: string): Block[] {
  const blocks: Block[] = [];
  let isNew = true;
  markup.split(/\r?\n/).forEach((line) => {
    if (line.trim() === '') {
      isNew = true;
      return;
    }
    const block = lineBlock(line);
    const together = isNew ? null : joined(blocks[blocks.length - 1], block);
    if (together) blocks[blocks.length - 1] = together;
    else blocks.push(block);
    isNew = false;
  });
  return blocks;
}

const INLINE = /\*\*(?=\S)(.+?)\*\*|\[([^\]\n]+)\]\(((?:[^()\s]|\([^()\s]*\))+)\)/g;

/** The parts of a line. A link whose address is not good stays text, so that its writer sees it. */
export function inlinesOf(text: string): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  const addText = (piece: string): void => {
    if (piece !== '') parts.push({ kind: 'text', text: piece });
  };
  for (const match of Array.from(text.matchAll(INLINE))) {
    const [whole, bold, words, written] = match;
    const address = written === undefined ? null : safeLinkAddress(written);
    if (bold === undefined && address === null) continue;
    addText(text.slice(end, match.index));
    parts.push(bold === undefined ? { kind: 'link', text: words ?? '', address: address ?? '' } : { kind: 'bold', parts: inlinesOf(bold) });
    end = (match.index ?? 0) + whole.length;
  }
  addText(text.slice(end));
  return parts;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

function inlineHtml(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'text':
          return escaped(part.text);
        case 'bold':
          return `<strong>${inlineHtml(part.parts)}</strong>`;
        case 'link':
          return `<a href="${escaped(part.address)}">${escaped(part.text)}</a>`;
      }
    })
    .join('');
}

const html = (text: string): string => inlineHtml(inlinesOf(text));

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${block.lines.map(html).join('<br>')}</p>`;
    case 'heading':
      return `<h${block.level}>${html(block.text)}</h${block.level}>`;
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${html(item)}</li>`).join('')}</${tag}>`;
    }
  }
}

/** The markup as HTML for a page's text web part: only the elements that the markup knows, and every text escaped. */
export function markupToHtml(markup: string): string {
  return blocksOf(markup).map(blockHtml).join('');
}

/** Every address that the text links to. */
export function linksOf(markup: string): string[] {
  const addresses = (parts: readonly Inline[]): string[] =>
    parts.flatMap((part) => (part.kind === 'link' ? [part.address] : part.kind === 'bold' ? addresses(part.parts) : []));
  const texts = blocksOf(markup).flatMap((block) => (block.kind === 'paragraph' ? block.lines : block.kind === 'list' ? block.items : [block.text]));
  return Array.from(new Set(texts.flatMap((text) => addresses(inlinesOf(text)))));
}

/** The text without its marks. */
export function plainText(text: string): string {
  const words = (parts: readonly Inline[]): string => parts.map((part) => (part.kind === 'bold' ? words(part.parts) : part.text)).join('');
  return words(inlinesOf(text));
}
