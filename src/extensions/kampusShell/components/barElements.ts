/** Things of the bar that arrow keys walk among. */
const ITEM = '[data-bar-item]';
/** What can be chosen within an open panel. */
const PANEL_LINK = '[data-panel] a[href], [data-panel] button';

/** Where a document cannot tell, everything counts as visible. */
const isVisible = (element: HTMLElement): boolean => !('checkVisibility' in element) || element.checkVisibility();

const visible = (bar: HTMLElement, selector: string): HTMLElement[] => Array.from(bar.querySelectorAll<HTMLElement>(selector)).filter(isVisible);

export const barItems = (bar: HTMLElement): HTMLElement[] => visible(bar, ITEM);
export const panelLinks = (bar: HTMLElement): HTMLElement[] => visible(bar, PANEL_LINK);

export const isBarItem = (element: HTMLElement): boolean => element.matches(ITEM);
export const opensMenu = (element: HTMLElement): boolean => isBarItem(element) && element.hasAttribute('aria-expanded');
/** Key of the link or menu that an element of the bar is; null when it is none. */
export const barKey = (element: HTMLElement): string | null => element.dataset.barItem ?? null;

/** Gives the focus to the element at the index, which goes round at both ends. */
export function focusAt(elements: readonly HTMLElement[], index: number): HTMLElement | undefined {
  const element = elements[(index + elements.length) % elements.length];
  element?.focus();
  return element;
}
