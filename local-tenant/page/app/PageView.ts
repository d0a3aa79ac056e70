/** One page on the screen, read or edited; another one replaces it on in-page navigation. */
import { type ServiceScope } from '@microsoft/sp-core-library';
import { type PreloadedData } from '../preloadedData';
import { type PageWords, pageWords } from '../words';
import { Canvas } from './canvas/Canvas';
import { parseCanvas } from './canvas/canvasContent';
import { type PageTheme } from './canvas/sectionThemes';
import { editingCommands, readingCommands } from './editing/commands';
import { publish, saveDraft } from './editing/sitePages';
import { element } from './element';
import { titleArea } from './titleArea';

/** What a page keeps of the data it was started with; the runtime empties the rest. */
export type PageData = Pick<PreloadedData, 'item' | 'localPage'>;

export interface PageViewOptions {
  readonly scope: ServiceScope;
  readonly theme: PageTheme;
  readonly editing: boolean;
  /** Shows the same page anew, as it now is on the server, to be read or edited. */
  readonly reopen: (editing: boolean) => void;
}

export class PageView {
  readonly #data: PageData;
  readonly #options: PageViewOptions;
  readonly #words: PageWords;
  readonly #canvas: Canvas;
  readonly #title: HTMLInputElement | null;

  constructor(data: PageData, options: PageViewOptions) {
    const { editing, scope, theme } = options;
    this.#data = data;
    this.#options = options;
    this.#words = pageWords[data.localPage.language];
    this.#canvas = new Canvas(parseCanvas(data.item.CanvasContent1), { scope, theme, editing, words: this.#words, contentLanguage: data.localPage.contentLanguage });
    this.#title = editing ? element('input', { class: 'title-field', 'aria-label': this.#words.pageTitle, value: data.item.Title }) : null;
  }

  /** Draws into `parent`, whose content it replaces. Resolves when every part is drawn or has failed. */
  async draw(parent: HTMLElement, commands: HTMLElement): Promise<void> {
    const { item } = this.#data;
    const heading = this.#title === null ? [titleArea(item, this.#data.localPage.contentLanguage, this.#words)] : [element('h1', { class: 'visually-hidden' }, item.Title), this.#title];
    const main = element('main', { id: 'spPageCanvasContent', tabindex: '-1' }, ...heading, this.#canvas.element);
    commands.replaceChildren(...(this.#data.localPage.canEdit ? this.#commands() : []));
    parent.replaceChildren(main);
    await this.#canvas.draw();
  }

  dispose(): void {
    this.#canvas.dispose();
  }

  #commands(): HTMLElement[] {
    const { editing, reopen, scope } = this.#options;
    if (!editing) return readingCommands(this.#words, { edit: () => reopen(true) });
    const { item, localPage } = this.#data;
    const save = (): Promise<void> =>
      saveDraft(scope, localPage.webUrl, item.ID, { Title: this.#title?.value ?? item.Title, CanvasContent1: JSON.stringify(this.#canvas.serialize()) });
    return editingCommands(this.#words, {
      saveDraft: save,
      publish: async () => {
        await save();
        await publish(scope, localPage.webUrl, item.ID);
      },
      stop: () => reopen(false)
    });
  }
}
