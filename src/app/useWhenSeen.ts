import { useIsFetching } from '@tanstack/react-query';
import * as React from 'react';

/** How long the part must stay in view before it asks, ms: what is only passed on the way down asks nothing. */
const SETTLED_MS = 300;

/**
 * Whether the reader has come to the element, and nothing else of the page is being waited for. For parts of a
 * front page that are not its first: they ask when somebody looks at them, and never before the news have come.
 * @param isReady false: not yet, whatever is seen
 */
export function useWhenSeen(element: React.RefObject<Element>, isReady: boolean): boolean {
  const isIdle = useIsFetching() === 0;
  const isInView = useInView(element);
  const [wasSeen, setSeen] = React.useState(false);
  const isSeen = isReady && isIdle && isInView;
  React.useEffect(() => {
    if (wasSeen || !isSeen) return undefined;
    const timer = window.setTimeout(() => setSeen(true), SETTLED_MS);
    return () => window.clearTimeout(timer);
  }, [wasSeen, isSeen]);
  return wasSeen;
}

function useInView(element: React.RefObject<Element>): boolean {
  const [isInView, setInView] = React.useState(false);
  React.useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => setInView(entries.at(-1)?.isIntersecting === true));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isInView;
}
