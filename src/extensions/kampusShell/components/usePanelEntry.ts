import * as React from 'react';
import { focusAt, panelLinks } from './barElements';

/**
 * Lets the focus into a panel that is only being opened: it is drawn after the key was pressed, and what is in it may still be on
 * its way. Its first link takes the focus when it comes.
 * @returns to be called as the panel is opened
 */
export function usePanelEntry(bar: React.RefObject<HTMLElement>, isOpen: boolean): () => void {
  const isAwaited = React.useRef(false);
  React.useEffect(() => {
    if (!isAwaited.current || !isOpen || !bar.current) return undefined;
    const { current } = bar;
    const enter = (): boolean => {
      isAwaited.current = focusAt(panelLinks(current), 0) === undefined;
      return !isAwaited.current;
    };
    if (enter()) return undefined;
    const observer = new MutationObserver(() => enter() && observer.disconnect());
    observer.observe(current, { childList: true, subtree: true });
    return () => observer.disconnect();
  });
  return () => {
    isAwaited.current = true;
  };
}
