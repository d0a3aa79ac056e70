import * as React from 'react';

/**
 * Focus that outlives what held it: a row that moves in the document, and a form that goes, would lose it.
 * @returns says where the focus goes once the next drawing stands: the button inside the element of that `data-focus`
 */
export function useNextFocus(root: React.RefObject<HTMLElement>): (name: string) => void {
  const next = React.useRef<string | null>(null);
  React.useLayoutEffect(() => {
    const button = next.current === null ? null : root.current?.querySelector<HTMLElement>(`[data-focus="${next.current}"] button`);
    if (!button) return;
    next.current = null;
    button.focus();
  });
  return (name) => {
    next.current = name;
  };
}
