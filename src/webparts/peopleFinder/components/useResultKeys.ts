import * as React from 'react';

const rowsIn = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-person]')];

/** Moves the focus to a person's row among the results that an element stands in. */
export function focusRow(within: Element, loginName: string): void {
  const results = within.closest('[data-results]') ?? within;
  rowsIn(results).find(({ dataset }) => dataset.person === loginName)?.focus();
}

/**
 * Leads by arrows from the field to the results, through them, and back: down from the field to the first row, up from the
 * first row or Escape to the field, Home and End to the first row and the last.
 * @param part holds the field (`input[type=search]`) and the results
 */
export function useResultKeys(part: React.RefObject<HTMLElement>): void {
  React.useEffect(() => {
    const root = part.current;
    if (root === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      const field = root.querySelector<HTMLElement>('input[type="search"]');
      const rows = rowsIn(root);
      const next = target === field ? (event.key === 'ArrowDown' ? rows[0] : undefined) : nextOf(event.key, rows, rows.indexOf(target), field);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    root.addEventListener('keydown', onKeyDown);
    return () => root.removeEventListener('keydown', onKeyDown);
  }, [part]);
}

function nextOf(key: string, rows: readonly HTMLElement[], at: number, field: HTMLElement | null): HTMLElement | null | undefined {
  if (at < 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return rows[at + 1];
    case 'ArrowUp':
      return rows[at - 1] ?? field;
    case 'Home':
      return rows[0];
    case 'End':
      return rows[rows.length - 1];
    case 'Escape':
      return field;
    default:
      return undefined;
  }
}
