import * as React from 'react';

/** Things of the bar that arrow keys walk among. */
const BAR_ITEM = '[data-bar-item]';
/** Links within an open panel. */
const PANEL_LINK = '[data-panel] a[href], [data-panel] button';

export interface Menus {
  /** Key of the menu that is open; null when none is. */
  readonly open: string | null;
  readonly toggle: (key: string) => void;
  readonly close: () => void;
  /** For the element that holds the bar and its panels. */
  readonly barProps: {
    readonly ref: React.RefObject<HTMLDivElement>;
    readonly onKeyDown: (event: React.KeyboardEvent) => void;
    readonly onBlur: (event: React.FocusEvent) => void;
  };
}

/**
 * The menus of a bar by keyboard: ← → walk the bar and take an open menu along, ↓ enters a menu, ↑ ↓ Home End walk its
 * links, Esc closes it and gives the focus back. Leaving the bar closes it too.
 */
export function useMenus(): Menus {
  const ref = React.useRef<HTMLDivElement>(null);
  const [open, setOpen] = React.useState<string | null>(null);
  const close = React.useCallback(() => setOpen(null), []);
  const entersPanel = React.useRef(false);

  React.useEffect(() => {
    if (open === null) return undefined;
    const onPress = (event: Event): void => {
      if (!(event.target instanceof Node && ref.current?.contains(event.target))) close();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [open, close]);

  const visible = (selector: string): HTMLElement[] =>
    Array.from(ref.current?.querySelectorAll<HTMLElement>(selector) ?? []).filter(isVisible);
  const focusAt = (elements: readonly HTMLElement[], index: number): HTMLElement | undefined => {
    const element = elements[(index + elements.length) % elements.length];
    element?.focus();
    return element;
  };

  const buttonOf = (key: string | null): HTMLElement | undefined => visible(BAR_ITEM).find((item) => item.dataset.barItem === key);

  const walkBar = (step: number): void => {
    const items = visible(BAR_ITEM);
    const at = items.findIndex((item) => item === document.activeElement || item.dataset.barItem === open);
    const target = focusAt(items, at + step);
    if (open !== null) setOpen(target?.hasAttribute('aria-expanded') ? (target.dataset.barItem ?? null) : null);
  };
  const walkPanel = (key: string): void => {
    const links = visible(PANEL_LINK);
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (key === 'Home') focusAt(links, 0);
    else if (key === 'End') focusAt(links, -1);
    else if (key === 'ArrowUp' && at === 0) buttonOf(open)?.focus();
    else focusAt(links, key === 'ArrowUp' ? at - 1 : at + 1);
  };

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const isOnBar = target.hasAttribute('data-bar-item');
    switch (event.key) {
      case 'Escape':
        if (open === null) return;
        buttonOf(open)?.focus();
        close();
        break;
      case 'ArrowRight':
      case 'ArrowLeft':
        walkBar(event.key === 'ArrowRight' ? 1 : -1);
        break;
      case 'ArrowDown':
      case 'ArrowUp':
        if (isOnBar && open === null) {
          if (event.key === 'ArrowUp' || !target.hasAttribute('aria-expanded')) return;
          setOpen(target.dataset.barItem ?? null);
          entersPanel.current = true;
        } else if (open !== null) walkPanel(isOnBar ? (event.key === 'ArrowUp' ? 'End' : 'Home') : event.key);
        break;
      case 'Home':
      case 'End':
        if (isOnBar) focusAt(visible(BAR_ITEM), event.key === 'Home' ? 0 : -1);
        else walkPanel(event.key);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  // The panel of a menu that ↓ opened is drawn after the key: its first link takes the focus then.
  React.useEffect(() => {
    if (!entersPanel.current || open === null) return undefined;
    const enter = (): boolean => {
      const [first] = visible(PANEL_LINK);
      first?.focus();
      if (first) entersPanel.current = false;
      return first !== undefined;
    };
    if (enter() || !ref.current) return undefined;
    const observer = new MutationObserver(() => enter() && observer.disconnect());
    observer.observe(ref.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  });

  const onBlur = (event: React.FocusEvent): void => {
    if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) close();
  };
  return { open, toggle: (key) => setOpen(open === key ? null : key), close, barProps: { ref, onKeyDown, onBlur } };
}

/** Where a document cannot tell, everything counts as visible. */
function isVisible(element: HTMLElement): boolean {
  return !('checkVisibility' in element) || element.checkVisibility();
}
