import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { NamedPerson, Person } from '../../domain/people/Person';
import { KampusError } from '../../domain/shared/KampusError';
import { aPerson } from '../../testing/builders';
import { PersonPicker } from './PersonPicker';

const juhani = aPerson();
const leena = aPerson({ givenName: 'Leena', familyName: 'Mäkinen', organisation: 'STM', title: 'hallitusneuvos' });

interface ExampleProps {
  readonly search: (text: string) => Promise<readonly Person[]>;
  readonly most?: number;
  readonly onChoose?: (chosen: readonly NamedPerson[]) => void;
}

const Example = ({ search, most, onChoose }: ExampleProps): JSX.Element => {
  const [chosen, setChosen] = React.useState<readonly NamedPerson[]>([]);
  const change = (next: readonly NamedPerson[]): void => {
    setChosen(next);
    onChoose?.(next);
  };
  return <PersonPicker id="owner" label="Omistaja" problem={null} language="fi" chosen={chosen} onChange={change} search={search} {...(most === undefined ? {} : { most })} />;
};

const found = async (): Promise<readonly Person[]> => [juhani, leena];
const field = (): HTMLInputElement => screen.getByRole('combobox', { name: 'Omistaja' });
const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });

/** Lets the pause of typing pass, and what it starts come to its end. */
async function pause(ms = 300): Promise<void> {
  await act(async () => {
    jest.advanceTimersByTime(ms);
    await Promise.resolve();
  });
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('the person picker', () => {
  it('searches once for a pause of typing, and never for a text without a letter', async () => {
    const search = jest.fn(found);
    render(<Example search={search} />);
    await user.type(field(), ' -');
    await pause();
    expect(search).not.toHaveBeenCalled();
    await user.type(field(), 'mäki');
    await pause();
    expect(search.mock.calls).toEqual([['-mäki']]);
  });

  it('is walked and chosen from by the keyboard, says what happens, and keeps the focus', async () => {
    const onChoose = jest.fn();
    render(<Example search={found} onChoose={onChoose} />);
    await user.type(field(), 'mäki');
    await pause();
    expect(screen.getByRole('status').textContent).toBe('2 ehdotusta. Valitse nuolinäppäimillä.');
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Juhani Mäkierityisasiantuntija, VM, budjettipolitiikan yksikkö',
      'Leena Mäkinenhallitusneuvos, STM, budjettipolitiikan yksikkö'
    ]);
    await user.keyboard('{ArrowDown}');
    expect(field().getAttribute('aria-activedescendant')).toBe('owner-1');
    await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    await pause(0);
    expect(onChoose).toHaveBeenCalledWith([{ loginName: leena.loginName, displayName: 'Leena Mäkinen' }]);
    expect(screen.getByRole('status').textContent).toBe('Leena Mäkinen on valittu.');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Poista Leena Mäkinen' }));
    await user.keyboard('{Enter}');
    await pause(0);
    expect(document.activeElement).toBe(field());
    expect(onChoose).toHaveBeenLastCalledWith([]);
  });

  it('takes several, none twice, and gives the last one back on Backspace', async () => {
    render(<Example search={found} most={3} />);
    for (let times = 0; times < 2; times += 1) {
      await user.type(field(), 'mäki');
      await pause();
      await user.keyboard('{Enter}');
    }
    const chosen = (): string[] => within(screen.getByRole('list', { name: 'Omistaja: valitut' })).getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
    expect(chosen()).toEqual(['Juhani Mäki', 'Leena Mäkinen']);
    await user.type(field(), '{Backspace}');
    expect(chosen()).toEqual(['Juhani Mäki']);
  });

  it('does not let an old answer take the place of a newer one', async () => {
    const answers: Array<(people: readonly Person[]) => void> = [];
    render(<Example search={() => new Promise((resolve) => answers.push(resolve))} />);
    await user.type(field(), 'mäki');
    await pause();
    await user.type(field(), 'nen');
    await pause();
    await act(async () => answers[1]!([leena]));
    await act(async () => answers[0]!([juhani, leena]));
    expect(screen.getAllByRole('option')).toHaveLength(1);
  });

  it.each([
    ['throttled', /ruuhkaa/],
    ['offline', /Ei verkkoyhteyttä/],
    ['unexpected', /ei saatu haettua/]
  ] as const)('says that it cannot search: %s, and keeps what was typed', async (kind, message) => {
    render(<Example search={() => Promise.reject(new KampusError(kind, 'suggest people'))} />);
    await user.type(field(), 'mäki');
    await pause();
    expect(screen.getByRole('status').textContent).toMatch(message);
    expect(field().value).toBe('mäki');
  });

  it('says that nobody was found, and that a name left half typed is not chosen', async () => {
    render(<Example search={async () => []} />);
    await user.type(field(), 'zzz');
    await pause();
    expect(screen.getByRole('status').textContent).toMatch(/ei löytynyt/);
    await user.tab();
    expect(screen.getByRole('alert').textContent).toMatch(/Valitse henkilö ehdotuksista/);
    expect(field().value).toBe('zzz');
  });

  it('closes its list on Escape, and opens it again with an arrow', async () => {
    render(<Example search={found} />);
    await user.type(field(), 'mäki');
    await pause();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    await user.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('option')).toHaveLength(2);
  });
});
