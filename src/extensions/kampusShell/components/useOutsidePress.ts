import * as React from 'react';

/** Tells of a press outside the element, while it listens. @param onPress the same function at every draw */
export function useOutsidePress(ref: React.RefObject<HTMLElement>, isListening: boolean, onPress: () => void): void {
  React.useEffect(() => {
    if (!isListening) return undefined;
    const tell = (event: Event): void => {
      if (!(event.target instanceof Node && ref.current?.contains(event.target))) onPress();
    };
    document.addEventListener('pointerdown', tell);
    return () => document.removeEventListener('pointerdown', tell);
  }, [ref, isListening, onPress]);
}
