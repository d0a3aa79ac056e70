import { conflictsOf, differencesOf, merged, proposedChoices } from './conflict';
import { emptyContent } from './NewsContent';
import { textChanges } from './textChanges';

const base = { ...emptyContent('a@gov.example'), title: 'Otsikko', summary: 'Tiivistelmä' };

describe('C3.7: two versions of a page', () => {
  it('conflict where a colleague’s differs from what was opened and from mine', () => {
    const mine = { ...base, title: 'Minun', topic: 'sama' };
    const theirs = { ...base, title: 'Hänen', summary: 'Uusi', topic: 'sama' };
    expect(conflictsOf(base, mine, theirs)).toEqual([{ field: 'title', changedBy: 'both' }, { field: 'summary', changedBy: 'them' }]);
    expect(conflictsOf(base, mine, base)).toEqual([]);
    expect(differencesOf(base, { ...base, title: 'Minun' }, { ...base, summary: 'Uusi' })).toEqual([{ field: 'title', changedBy: 'me' }, { field: 'summary', changedBy: 'them' }]);
  });

  it('become one by choice: what only they changed is theirs to begin with', () => {
    const mine = { ...base, title: 'Minun', owner: 'minä@gov.example' };
    const theirs = { ...base, title: 'Hänen', summary: 'Uusi' };
    const choices = proposedChoices(conflictsOf(base, mine, theirs));
    expect(merged(mine, theirs, choices)).toMatchObject({ title: 'Minun', summary: 'Uusi', owner: 'minä@gov.example' });
    expect(merged(mine, theirs, { ...choices, title: 'theirs' }).title).toBe('Hänen');
  });
});

it('C3.5: what has changed in a text is told by paragraphs', () => {
  const kinds = textChanges('Yksi.\n\nKaksi.\n\nKolme.', 'Yksi.\n\nKolme.\n\nNeljä.').map(({ kind, text }) => `${kind} ${text}`);
  expect(kinds).toEqual(['same Yksi.', 'removed Kaksi.', 'same Kolme.', 'added Neljä.']);
  expect(textChanges('', '')).toEqual([]);
});
