/** The application that draws modern pages: what sp-pages is in SharePoint Online, in as little as Kampus needs. */
import { _PlaceholderManager, BaseApplication, type PageChromeProvider } from '@microsoft/sp-application-base';
import { loadTheme } from '@microsoft/load-themed-styles';
import { type PreloadedData } from '../preloadedData';
import { pageWords } from '../words';
import { type PageTheme, sectionTheme } from './canvas/sectionThemes';
import { InPageNavigation } from './InPageNavigation';
import { pageChromeProvider } from './internals/pageChrome';
import { silenceTelemetry } from './internals/silenceTelemetry';
import { setPageTheme } from './internals/themeProviders';
import { PageView } from './PageView';
import { commandsOf } from './suiteBar';

const chrome = pageChromeProvider();

export default class PageApplication extends BaseApplication {
  readonly #isDark = new URLSearchParams(location.search).get('theme') === 'dark';
  #theme: PageTheme | undefined;
  #view: PageView | undefined;
  #navigation: InPageNavigation | undefined;

  override _getPageChromeProvider(): PageChromeProvider {
    return chrome;
  }

  protected override onRender(): void {
    silenceTelemetry();
    this.#themeOf((this.context.preloadedData as PreloadedData).localPage);
    this.context.serviceScope.consume(_PlaceholderManager.serviceKey).registerPlaceholders();
    this.#navigation = new InPageNavigation((url) => this.#go(url));
    void this.#show(this.context.preloadedData as PreloadedData);
  }

  protected override onDispose(): void {
    this.#navigation?.dispose();
    this.#view?.dispose();
  }

  /** The theme of the site that the page is on, told to extensions, to the style sheets of packages and to the page itself when it is another one. */
  #themeOf({ palette: ofSite }: PreloadedData['localPage']): PageTheme {
    if (this.#theme && JSON.stringify(this.#theme.palette) === JSON.stringify(ofSite)) return this.#theme;
    const page: PageTheme = { isDark: this.#isDark, palette: ofSite };
    this.#theme = page;
    const theme = sectionTheme(page, 0);
    const { palette, semanticColors } = theme;
    setPageTheme(this.context.serviceScope, theme);
    loadTheme({ ...palette, ...semanticColors });
    document.body.style.backgroundColor = semanticColors.bodyBackground;
    document.body.style.color = semanticColors.bodyText;
    return page;
  }

  async #go(url: string): Promise<boolean> {
    try {
      const { operation, preloadedData } = await this.context.navigator.navigate(url);
      if (operation === 'Unsupported') return false;
      window.scrollTo(0, 0);
      await this.#show(preloadedData as PreloadedData, true);
      return true;
    } catch (error) {
      console.info('This page is opened by a full load.', error);
      return false;
    }
  }

  /** Draws a page in place of the one before, whose web parts are disposed. */
  async #show(data: PreloadedData, takesFocus = false): Promise<void> {
    document.body.removeAttribute('data-canvas-ready');
    this.#view?.dispose();
    const { item, localPage } = data;
    document.title = `${item.Title} – ${localPage.webTitle}`;
    document.documentElement.lang = pageWords[localPage.language].culture;
    const editing = localPage.canEdit && new URLSearchParams(location.search).get('Mode') === 'Edit';
    const view = new PageView({ item, localPage }, { scope: this.context.serviceScope, theme: this.#themeOf(localPage), editing, reopen: (edit) => this.#reopen(edit) });
    this.#view = view;
    const drawn = view.draw(this.domElement, commandsOf(this.context.chrome.suiteNavDiv));
    if (takesFocus) document.getElementById('spPageCanvasContent')?.focus({ preventScroll: true });
    await drawn;
    if (this.#view === view) document.body.setAttribute('data-canvas-ready', '');
  }

  #reopen(editing: boolean): void {
    const url = new URL(location.href);
    if (editing) url.searchParams.set('Mode', 'Edit');
    else url.searchParams.delete('Mode');
    history.replaceState(null, '', url);
    void this.#go(url.href).then((done) => done || location.reload());
  }
}
