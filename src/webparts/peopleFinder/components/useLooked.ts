import * as React from 'react';
import type { Person } from '../../../domain/people/Person';
import type { Looked } from './Aside';
import type { Found } from './usePeople';

export interface LookedHandle {
  /** Null when nobody's card is open. */
  readonly looked: Looked | null;
  readonly look: (looked: Looked) => void;
  /** The same function at every draw. */
  readonly openCard: (person: Person) => void;
  /** Gives the focus back to the person among the results, else to the field. */
  readonly close: () => void;
}

/** Whom the reader looks at. @param linked what a link to the page was searching for: one person who is meant by it is opened */
export function useLooked(part: React.RefObject<HTMLElement>, found: Found | undefined, linked: string): LookedHandle {
  const [looked, look] = React.useState<Looked | null>(null);
  const openCard = React.useCallback((person: Person): void => look({ view: 'card', person }), []);
  useCardOfTheOne(found, linked, openCard);

  const close = (): void => {
    const opened = looked?.person.loginName;
    look(null);
    // The list may only now be drawn again, where there was room for the card alone.
    window.setTimeout(() => {
      const rows = [...(part.current?.querySelectorAll<HTMLElement>('[data-person]') ?? [])];
      (rows.find(({ dataset }) => dataset.person === opened) ?? part.current?.querySelector('input'))?.focus();
    }, 0);
  };
  return { looked, look, openCard, close };
}

/** A link to the page may name a person: who alone has that name, or is found alone, is who was meant, and their card opens, once. */
function useCardOfTheOne(found: Found | undefined, linked: string, onOpen: (person: Person) => void): void {
  const answered = React.useRef('');
  React.useEffect(() => {
    if (found === undefined || linked === answered.current || found.asked.text !== linked) return;
    answered.current = linked;
    const people = [...new Map(found.ordered.map(([person]) => [person.loginName, person])).values()];
    const named = people.filter(({ displayName }) => displayName === linked);
    const [one, other] = named.length > 0 || found.total !== 1 ? named : people;
    if (one !== undefined && other === undefined) onOpen(one);
  }, [found, linked, onOpen]);
}
