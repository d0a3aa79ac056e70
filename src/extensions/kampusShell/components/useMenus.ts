import * as React from 'react';
import { barItems, barKey, focusAt, isBarItem, opensMenu, panelLinks } from './barElements';
import { useOutsidePress } from './useOutsidePress';
import { usePanelEntry } from './usePanelEntry';

export interface Menus {
  /** Key of the menu that is open; null when none is. */
  readonly open: string | null;
  readonly toggle: (key: string) => void;
  /** For the element that holds the bar and its panels. */
  readonly barProps: {
    readonly ref: React.RefObject<HTMLDivElement>;
    readonly onKeyDown: (event: React.KeyboardEvent<HTMLElement>) => void;
    readonly onBlur: (event: React.FocusEvent) => void;
  };
}

const focusItem = (bar: HTMLElement, key: string | null): void => barItems(bar).find((item) => barKey(item) === key)?.focus();

/** Home, End, ↓ and ↑ among the links of the open menu; ↑ from the first goes back to its button. */
function walkPanel(bar: HTMLElement, open: string | null, key: string): void {
  const links = panelLinks(bar);
  const at = links.indexOf(document.activeElement as HTMLElement);
  if (key === 'Home') focusAt(links, 0);
  else if (key === 'End') focusAt(links, -1);
  else if (key === 'ArrowUp' && at === 0) focusItem(bar, open);
  else focusAt(links, key === 'ArrowUp' ? at - 1 : at + 1);
}

/**
 * The menus of a bar by keyboard: ← → walk the bar and take an open menu along, ↓ enters a menu, ↑ ↓ Home End walk its
 * links, Esc closes it and gives the focus back. Leaving the bar closes it too.
 */
export function useMenus(): Menus {
  const ref = React.useRef<HTMLDivElement>(null);
  const [open, setOpen] = React.useState<string | null>(null);
  const close = React.useCallback(() => setOpen(null), []);
  const enterPanel = usePanelEntry(ref, open !== null);
  useOutsidePress(ref, open !== null, close);

  const walkBar = (bar: HTMLElement, step: number): void => {
    const items = barItems(bar);
    const at = items.findIndex((item) => item === document.activeElement || barKey(item) === open);
    const target = focusAt(items, at + step);
    if (open !== null) setOpen(target && opensMenu(target) ? barKey(target) : null);
  };
  const openAndEnter = (button: HTMLElement): void => {
    setOpen(barKey(button));
    enterPanel();
  };

  /** Does what a key means in the bar; false when it means nothing there. */
  const press = (bar: HTMLElement, target: HTMLElement, key: string): boolean => {
    switch (key) {
      case 'Escape':
        if (open === null) return false;
        focusItem(bar, open);
        close();
        return true;
      case 'ArrowRight':
      case 'ArrowLeft':
        walkBar(bar, key === 'ArrowRight' ? 1 : -1);
        return true;
      case 'ArrowDown':
        if (open !== null) walkPanel(bar, open, isBarItem(target) ? 'Home' : key);
        else if (opensMenu(target)) openAndEnter(target);
        else return false;
        return true;
      case 'ArrowUp':
        if (open === null) return false;
        walkPanel(bar, open, isBarItem(target) ? 'End' : key);
        return true;
      case 'Home':
      case 'End':
        if (isBarItem(target)) focusAt(barItems(bar), key === 'Home' ? 0 : -1);
        else walkPanel(bar, open, key);
        return true;
      default:
        return false;
    }
  };

  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
    if (press(event.currentTarget, event.target as HTMLElement, event.key)) event.preventDefault();
  };
  const onBlur = (event: React.FocusEvent): void => {
    if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) close();
  };
  return { open, toggle: (key) => setOpen(open === key ? null : key), barProps: { ref, onKeyDown, onBlur } };
}
