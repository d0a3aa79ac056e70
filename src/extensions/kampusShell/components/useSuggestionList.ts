import * as React from 'react';

export const LIST_ID = 'kampus-suggestions';
const optionId = (index: number): string => `${LIST_ID}-${index}`;

export interface SuggestionList {
  /** What is to be suggested for; empty: the list is closed. */
  readonly typed: string;
  /** Which suggestion the keyboard has chosen; -1: none. */
  readonly chosen: number;
  /** What the field says of its list to assistive technology. */
  readonly fieldProps: { readonly 'aria-controls': string | undefined; readonly 'aria-activedescendant': string | undefined };
  readonly type: (text: string) => void;
  readonly close: () => void;
  /** To be told how many there are now. The same function at every draw. */
  readonly onCount: (count: number) => void;
  /** Does what a key means in the list: ↑ ↓ walk it, Enter opens what is chosen, Escape closes it. False when it means nothing there. */
  readonly press: (key: string) => boolean;
}

/** What is suggested under a field, walked by the keyboard while the focus stays in the field. */
export function useSuggestionList(): SuggestionList {
  const [typed, type] = React.useState('');
  const [count, setCount] = React.useState(0);
  const [chosen, setChosen] = React.useState(-1);
  const close = (): void => type('');
  const onCount = React.useCallback((found: number) => {
    setCount(found);
    setChosen(-1);
  }, []);
  const press = (key: string): boolean => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    // Between the last and the first comes the field itself.
    if (step !== undefined && count > 0) setChosen(((chosen + step + count + 2) % (count + 1)) - 1);
    else if (key === 'Enter' && chosen >= 0) document.getElementById(optionId(chosen))?.click();
    else if (key === 'Escape' && count > 0) close();
    else return false;
    return true;
  };
  const fieldProps = { 'aria-controls': count > 0 ? LIST_ID : undefined, 'aria-activedescendant': chosen >= 0 ? optionId(chosen) : undefined };
  return { typed, chosen, fieldProps, type, close, onCount, press };
}
