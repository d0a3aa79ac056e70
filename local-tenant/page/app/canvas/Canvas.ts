/** Draws the sections, columns and parts of a page, and looks after them until it is disposed. */
import { DisplayMode, type ServiceScope } from '@microsoft/sp-core-library';
import { _ClientSideWebPartManagerFactory, _MinimalWebPartHost, type WebPartManager } from '@microsoft/sp-webpart-base';
import { element } from '../element';
import { themedScope } from '../internals/themeProviders';
import { type PageWords } from '../../words';
import { type CanvasColumn, type CanvasControl, type CanvasSection, sectionsOf } from './canvasContent';
import { type PageTheme, sectionTheme } from './sectionThemes';
import { drawText } from './textPart';
import { drawWebPart } from './webPart';

export interface CanvasOptions {
  readonly scope: ServiceScope;
  readonly words: PageWords;
  readonly theme: PageTheme;
  readonly editing: boolean;
  /** BCP 47, of the texts; web parts speak the reader's language. */
  readonly contentLanguage: string;
}

export class Canvas {
  readonly element = element('div', { class: 'canvas' });
  readonly #controls: readonly CanvasControl[];
  readonly #options: CanvasOptions;
  readonly #manager: WebPartManager;
  readonly #editedTexts = new Map<CanvasControl, HTMLElement>();

  constructor(controls: readonly CanvasControl[], options: CanvasOptions) {
    this.#controls = controls;
    this.#options = options;
    this.#manager = _ClientSideWebPartManagerFactory.create(new _MinimalWebPartHost(options.scope));
    this.#manager.setDisplayMode(this.#displayMode);
  }

  /**
   * To be called when the element stands in the document, since parts measure their width. Resolves when every part has
   * been drawn or has failed; a failed part has drawn SPFx's own error.
   */
  async draw(): Promise<void> {
    const sections = sectionsOf(this.#controls);
    const main = element('div', { class: 'canvas-main' });
    const side = element('div', { class: 'canvas-side' });
    this.element.append(main);
    if (sections.some(({ vertical }) => vertical)) this.element.append(side);
    await Promise.all(sections.flatMap((section) => this.#drawSection(section, section.vertical ? side : main)));
  }

  /** The controls with what has been edited, to be saved. */
  serialize(): CanvasControl[] {
    return this.#controls.map((control) => {
      const text = this.#editedTexts.get(control);
      if (text !== undefined) return { ...control, innerHTML: text.innerHTML };
      const { webPartData } = control;
      const current = webPartData === undefined ? undefined : this.#manager.serialize(webPartData.instanceId).get(webPartData.instanceId);
      return current === undefined ? control : { ...control, webPartData: { ...webPartData, ...current } };
    });
  }

  /** Disposes every web part and takes the canvas off the page. */
  dispose(): void {
    this.#manager.dispose();
    this.element.remove();
  }

  get #displayMode(): DisplayMode {
    return this.#options.editing ? DisplayMode.Edit : DisplayMode.Read;
  }

  #drawSection({ columns, emphasis }: CanvasSection, parent: HTMLElement): Promise<void>[] {
    const theme = sectionTheme(this.#options.theme, emphasis);
    const { bodyBackground, bodyText, link } = theme.semanticColors;
    const fullBleed = columns.some(({ factor }) => factor === 0);
    const row = element('div', { class: `canvas-row${fullBleed ? ' is-full' : ''}` });
    const section = element('div', { class: 'canvas-section', style: `background-color:${bodyBackground};color:${bodyText};--canvas-link:${link}` }, row);
    parent.append(section);
    const scope = themedScope(this.#options.scope, theme);
    return columns.flatMap((column) => this.#drawColumn(column, row, scope));
  }

  #drawColumn({ factor, controls }: CanvasColumn, row: HTMLElement, scope: ServiceScope): Promise<void>[] {
    const column = element('div', { class: 'canvas-column', style: `--twelfths:${factor === 0 ? 12 : factor}` });
    row.append(column);
    return controls.map((control) => {
      const zone = element('div', { class: 'canvas-part' });
      column.append(zone);
      return this.#drawControl(control, zone, scope);
    });
  }

  async #drawControl(control: CanvasControl, zone: HTMLElement, scope: ServiceScope): Promise<void> {
    const { editing, words, contentLanguage } = this.#options;
    if (control.controlType === 4) {
      const text = drawText(control.innerHTML ?? '', zone, editing ? words.text : null);
      zone.lang = contentLanguage;
      if (editing) this.#editedTexts.set(control, text);
    } else if (control.controlType === 3) {
      await drawWebPart(control, { zone, scope, manager: this.#manager, displayMode: this.#displayMode, words });
    }
  }
}
