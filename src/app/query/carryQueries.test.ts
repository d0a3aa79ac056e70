import type { QueryKey } from '@tanstack/react-query';
import { CARRIED_MS, holdCarried } from '../carried';
import { carried, carryQueries } from './carryQueries';
import { persisted } from './persistence';
import { createQueryClient } from './queryClient';

const VM = 'virkamies.vm@gov.example';
const KEY: QueryKey = ['newsPages', '/sites/kampus-vm-oma'];

/** The tab opens a page with a part that reads: what it finds, and how it reads. */
function open(reader = VM, language = 'fi') {
  holdCarried(reader);
  const client = createQueryClient();
  carryQueries(client, `${reader}|${language}`);
  return {
    given: client.getQueryData(KEY),
    read: (data: unknown, meta: Record<string, unknown> = carried) => client.fetchQuery({ queryKey: KEY, queryFn: () => data, meta })
  };
}
const leave = (): boolean => window.dispatchEvent(new Event('pagehide'));
const inBrowser = (): string => JSON.stringify([{ ...window.sessionStorage }, { ...window.localStorage }]);
const NOTHING = '[{},{}]';

beforeEach(() => {
  window.sessionStorage.clear();
  window.localStorage.clear();
});
afterEach(() => jest.restoreAllMocks());

it('goes along to the next page of the tab, and lies nowhere while a page stands', async () => {
  await open().read(['VMBaro']);
  expect(inBrowser()).toBe(NOTHING);
  leave();
  expect(open().given).toEqual(['VMBaro']);
  expect(inBrowser()).toBe(NOTHING);
  leave();
  expect(open().given).toEqual(['VMBaro']);
});

it('goes along past a page that has no use for it', async () => {
  await open().read(['VMBaro']);
  leave();
  holdCarried(VM);
  expect(inBrowser()).toBe(NOTHING);
  leave();
  expect(open().given).toEqual(['VMBaro']);
});

it('goes along to nobody else, who leaves nothing of it either', async () => {
  await open().read(['VMBaro']);
  leave();
  expect(open('virkamies.stm@gov.example').given).toBeUndefined();
  expect(inBrowser()).toBe(NOTHING);
  leave();
  expect(inBrowser()).toBe(NOTHING);
});

it('does not serve the reader in another language', async () => {
  await open().read(['VMBaro']);
  leave();
  expect(open(VM, 'sv').given).toBeUndefined();
});

it('does not go along when it is old: on leaving, on arrival, or past a page where the reader has stayed', async () => {
  const started = Date.now();
  const now = jest.spyOn(Date, 'now').mockReturnValue(started);
  await open().read(['VMBaro']);
  leave();
  now.mockReturnValue(started + CARRIED_MS);
  const late = open();
  expect(late.given).toBeUndefined();
  await late.read(['VMBaro']);
  now.mockReturnValue(started + 2 * CARRIED_MS);
  leave();
  expect(inBrowser()).toBe(NOTHING);

  await open().read(['VMBaro']);
  leave();
  holdCarried(VM);
  now.mockReturnValue(started + 3 * CARRIED_MS);
  leave();
  expect(inBrowser()).toBe(NOTHING);
});

it('leaves what stays in the browser to the browser’s own store', async () => {
  await open().read(['avoin'], persisted());
  leave();
  expect(inBrowser()).toBe(NOTHING);
});

it('is gone from the tab when the browser brings a page back as it was', async () => {
  await open().read(['VMBaro']);
  leave();
  expect(inBrowser()).toContain('VMBaro');
  window.dispatchEvent(new Event('pageshow'));
  expect(inBrowser()).toBe(NOTHING);
});
