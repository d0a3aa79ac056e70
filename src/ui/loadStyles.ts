interface CspWindow extends Window {
  /** SharePoint's content security settings, where a page has any. */
  readonly CSPSettings?: { readonly nonce?: string };
}

/**
 * Puts a module's style sheet on the page. The build takes this in place of SPFx's own loader, which also weaves
 * SharePoint's theme tokens in: Kampus's sheets have none, its colours are custom properties.
 */
export function loadStyles(css: string): void {
  const sheet = document.createElement('style');
  const nonce = (window as CspWindow).CSPSettings?.nonce;
  if (nonce !== undefined) sheet.nonce = nonce;
  sheet.textContent = css;
  document.head.appendChild(sheet);
}
