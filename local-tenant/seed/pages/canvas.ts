import { guidFrom } from '../../store';

/** A part of a column: running text as paragraphs (see paragraphsToHtml), or a client-side web part. */
export type Part = { readonly text: readonly string[] } | { readonly webPart: WebPart };

export interface WebPart {
  readonly id: string;
  readonly title: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Its height when an editor saved the page in a browser, px; a page that was saved by a program has none. */
  readonly reservedHeight?: number;
}

export interface Section {
  /** Widths in twelfths. */
  readonly columns: readonly { readonly factor: 4 | 6 | 8 | 12; readonly parts: readonly Part[] }[];
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character);

/** [text](address) becomes a link; everything else stays text. */
const inlineHtml = (text: string): string =>
  escapeHtml(text).replace(/\[([^\]]+)\]\((\/[^)\s]*|https:[^)\s]*)\)/g, '<a href="$2">$1</a>');

/** "## " begins a heading, lines of "- " a list; the rest are paragraphs. */
export const paragraphsToHtml = (paragraphs: readonly string[]): string =>
  paragraphs.map((paragraph) => {
    if (paragraph.startsWith('## ')) return `<h2>${inlineHtml(paragraph.slice(3))}</h2>`;
    if (!paragraph.startsWith('- ')) return `<p>${inlineHtml(paragraph)}</p>`;
    return `<ul>${paragraph.split('\n').map((line) => `<li>${inlineHtml(line.slice(2))}</li>`).join('')}</ul>`;
  }).join('');

/**
 * SharePoint's CanvasContent1, the JSON that /_api/sitepages/pages speaks.
 * @param seed decides the ids of the controls
 */
export const toCanvas = (seed: string, sections: readonly Section[]): string => {
  const controls = sections.flatMap(({ columns }, zone) =>
    columns.flatMap(({ factor, parts }, section) =>
      parts.map((part, control) => {
        const id = guidFrom(`${seed} ${zone}.${section}.${control}`);
        const position = { layoutIndex: 1, zoneIndex: zone + 1, sectionIndex: section + 1, sectionFactor: factor, controlIndex: control + 1 };
        return 'text' in part
          ? { controlType: 4, id, position, emphasis: {}, addedFromPersistedData: true, innerHTML: paragraphsToHtml(part.text) }
          : {
            controlType: 3, id, position, emphasis: {}, addedFromPersistedData: true, webPartId: part.webPart.id,
            ...(part.webPart.reservedHeight === undefined ? {} : { reservedHeight: part.webPart.reservedHeight }), webPartData: webPartData(id, part.webPart),
          };
      })));
  return JSON.stringify([...controls, { controlType: 0, pageSettingsSlice: { isDefaultDescription: false, isDefaultThumbnail: false } }]);
};

const webPartData = (instanceId: string, { id, title, properties }: WebPart): Record<string, unknown> => ({
  id, instanceId, title, description: '', dataVersion: '1.0', properties,
  serverProcessedContent: { htmlStrings: {}, searchablePlainTexts: {}, imageSources: {}, links: {} },
});
