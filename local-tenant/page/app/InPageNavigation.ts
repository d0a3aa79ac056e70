/**
 * Moves between pages of the tenant without a full load, as SharePoint does: Microsoft's navigator fetches
 * `<page>?as=json`, and the extensions that both pages have go on running.
 */

/** Fetches and draws a page; resolves to false when only a full load will do. */
export type Go = (url: string) => Promise<boolean>;

/** `/sites/<site>` and pages of its Site Pages library. */
const pagePath = /^\/sites\/[^/]+(?:\/?|\/SitePages\/.+\.aspx)$/i;

export class InPageNavigation {
  readonly #go: Go;
  #current = Promise.resolve();
  #wanted = '';
  /** Address of the page that was drawn last, without its fragment. */
  #drawn = withoutFragment(location.href);

  constructor(go: Go) {
    this.#go = go;
    document.addEventListener('click', this.#onClick);
    window.addEventListener('popstate', this.#onPopState);
  }

  dispose(): void {
    document.removeEventListener('click', this.#onClick);
    window.removeEventListener('popstate', this.#onPopState);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement);
    if (link === undefined || event.defaultPrevented || !isPlain(event) || !isPageLink(link)) return;
    event.preventDefault();
    if (link.href !== location.href) history.pushState(null, '', link.href);
    this.#follow(link.href);
  };

  readonly #onPopState = (): void => {
    const isSamePage = withoutFragment(location.href) === this.#drawn; // only the fragment has changed
    if (!isSamePage && pagePath.test(location.pathname)) this.#follow(location.href);
  };

  /** One at a time; a link that was followed meanwhile makes the waiting ones pointless. */
  #follow(url: string): void {
    this.#wanted = url;
    this.#drawn = withoutFragment(url);
    this.#current = this.#current.then(async () => {
      if (this.#wanted !== url || (await this.#go(url))) return;
      location.assign(url);
    });
  }
}

const withoutFragment = (url: string): string => url.split('#')[0] ?? url;

const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean => button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

function isPageLink({ origin, pathname, search, hash, href, target, download }: HTMLAnchorElement): boolean {
  const elsewhere = origin !== location.origin || (target !== '' && target !== '_self') || download !== '' || !pagePath.test(pathname);
  const withinPage = hash !== '' && withoutFragment(href) === withoutFragment(location.href);
  return !elsewhere && !withinPage && !/[?&](?:as|env)=/i.test(search);
}
