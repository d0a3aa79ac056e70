import { cleanup, render, screen, type RenderResult } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { fakeServices } from '../../testing/renderWithApp';
import { ServicesContext } from '../useServices';
import { useDraft, useUnfinished } from './useDraft';

const Form = ({ version = 1 }: { readonly version?: number }): JSX.Element => {
  const draft = useDraft('test', '', version);
  return (
    <>
      <input aria-label="Nimi" value={draft.value} onChange={(event) => draft.change(event.target.value)} />
      <button onClick={draft.discard}>Hylkää</button>
      {draft.isRestored && <p>Palautettu</p>}
      {!draft.isKept && <p>Ei tallessa</p>}
    </>
  );
};

const MINE = 'i:0#.f|membership|virkamies.vm@gov.example';

function show(form: JSX.Element, loginName = MINE): RenderResult {
  const services = fakeServices();
  return render(<ServicesContext.Provider value={{ ...services, reader: { ...services.reader, loginName } }}>{form}</ServicesContext.Provider>);
}

const type = (text: string) => userEvent.type(screen.getByLabelText('Nimi'), text);

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
  window.localStorage.clear();
});

const Left = (): JSX.Element => <p>{useUnfinished<string>('te').map(({ form, value }) => `${form}: ${value}`).join()}</p>;

describe('a draft', () => {
  it('that was left is told of, to its author only', async () => {
    const mine = show(<Form />);
    await type('Työtila');
    mine.unmount();
    const list = show(<Left />);
    expect(screen.getByText('test: Työtila')).toBeTruthy();
    list.unmount();
    show(<Left />, 'i:0#.f|membership|toinen@gov.example');
    expect(screen.queryByText(/Työtila/)).toBeNull();
  });

  it('survives a reload, until it is discarded', async () => {
    const first = show(<Form />);
    await type('Työtila');
    first.unmount();
    const second = show(<Form />);
    expect(screen.getByLabelText('Nimi')).toHaveProperty('value', 'Työtila');
    expect(screen.getByText('Palautettu')).toBeTruthy();
    await userEvent.click(screen.getByText('Hylkää'));
    expect(screen.getByLabelText('Nimi')).toHaveProperty('value', '');
    second.unmount();
    show(<Form />);
    expect(screen.getByLabelText('Nimi')).toHaveProperty('value', '');
  });

  it('is nobody else’s', async () => {
    const mine = show(<Form />);
    await type('Salaista');
    mine.unmount();
    const other = show(<Form />, 'i:0#.f|membership|toinen@gov.example');
    expect(screen.getByLabelText('Nimi')).toHaveProperty('value', '');
    other.unmount();
    expect(JSON.stringify({ ...window.localStorage })).not.toContain('Salaista');
  });

  it('of another shape is thrown away', async () => {
    const old = show(<Form />);
    await type('Vanha');
    old.unmount();
    show(<Form version={2} />);
    expect(screen.getByLabelText('Nimi')).toHaveProperty('value', '');
  });

  it('tells when the browser has no room for it, and keeps what is typed on the page', async () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    show(<Form />);
    await type('Pitkä teksti');
    expect(screen.getByText('Ei tallessa')).toBeTruthy();
    expect(screen.getByLabelText('Nimi')).toHaveProperty('value', 'Pitkä teksti');
  });
});
