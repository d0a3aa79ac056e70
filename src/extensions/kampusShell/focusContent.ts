/** Where SharePoint's pages keep their content; the first that is there. */
const CONTENT = ['main', '[role="main"]', '#spPageCanvasContent', '#workbenchPageContent'];

/** Moves the focus to the page's content: where "skip to content" leads, whatever page it is. */
export function focusContent(): void {
  const content = document.querySelector<HTMLElement>(CONTENT.join());
  if (!content) return;
  if (!content.hasAttribute('tabindex')) content.setAttribute('tabindex', '-1');
  content.focus();
  content.scrollIntoView();
}
