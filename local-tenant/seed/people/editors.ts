import type { PublisherKey } from '../organisations';
import type { Person } from './people';

/** Who edits the news of each organisation: a fixed editor where there is one, else its first communications specialist. */
export const editorsByOrganisation = (people: readonly Person[]): ReadonlyMap<PublisherKey, string> => {
  const candidates = people.filter(({ post, mission }) => post === 'communicationsSpecialist' && mission === null);
  const fixedFirst = [...candidates].sort((a, b) => Number(b.upn.startsWith('toimittaja.')) - Number(a.upn.startsWith('toimittaja.')));
  const editors = new Map<PublisherKey, string>();
  for (const { upn, organisation } of fixedFirst) {
    if (organisation && !editors.has(organisation)) editors.set(organisation, upn);
  }
  return editors;
};
