import { createQueryClient } from './queryClient';
import { keepPersisted, persisted } from './persistence';

const owner = 'virkamies.vm@gov.example|fi';

const learn = async (key: string, data: unknown, meta = persisted()) => {
  const client = createQueryClient();
  const stop = keepPersisted(client, owner);
  await client.fetchQuery({ queryKey: [key], queryFn: () => data, meta });
  stop();
  return client;
};
const remembered = (key: string, reader = owner) => {
  const client = createQueryClient();
  keepPersisted(client, reader)();
  return client.getQueryState([key]);
};

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

it('gives the next visit what this one learnt', async () => {
  await learn('organisations', ['VM']);
  expect(remembered('organisations')?.data).toEqual(['VM']);
});

it('keeps only what says that it may be kept', async () => {
  await learn('liveNews', ['VMBaro'], {});
  expect(remembered('liveNews')).toBeUndefined();
});

it('keeps for a third visit what the second had no need to ask', async () => {
  await learn('news', ['avoin']);
  await learn('organisations', ['VM']);
  expect(remembered('news')?.data).toEqual(['avoin']);
});

it('asks again at the next visit what was told to be old, also when this one did not get to it', async () => {
  const client = await learn('news', ['avoin']);
  const stop = keepPersisted(client, owner);
  await client.invalidateQueries(['news'], { refetchType: 'none' });
  await client.fetchQuery({ queryKey: ['organisations'], queryFn: () => ['VM'], meta: persisted() });
  stop();
  expect(remembered('news')).toMatchObject({ data: ['avoin'], isInvalidated: true });
});

it('keeps a part of what may not be kept whole', async () => {
  await learn('news', ['avoin', 'suljettu'], persisted<string[]>((items) => items.filter((item) => item === 'avoin')));
  expect(remembered('news')).toMatchObject({ data: ['avoin'] });
  expect(window.localStorage.getItem('kampus.cache')).not.toContain('suljettu');
});

it('removes what another person left', async () => {
  await learn('organisations', ['VM']);
  expect(remembered('organisations', 'virkamies.stm@gov.example|fi')).toBeUndefined();
  expect(window.localStorage.getItem('kampus.cache')).toBeNull();
});

it('throws away what another version or a torn write left', () => {
  window.localStorage.setItem('kampus.cache', JSON.stringify({ owner, version: 0, value: {} }));
  expect(remembered('organisations')).toBeUndefined();
  window.localStorage.setItem('kampus.cache', '{"version":1,"ow');
  expect(remembered('organisations')).toBeUndefined();
  expect(window.localStorage.getItem('kampus.cache')).toBeNull();
});

it('keeps the newest that fits', async () => {
  const client = createQueryClient();
  const stop = keepPersisted(client, owner);
  await client.fetchQuery({ queryKey: ['small'], queryFn: () => 'pieni', meta: persisted() });
  client.setQueryData(['small'], 'pieni', { updatedAt: Date.now() + 10 });
  await client.fetchQuery({ queryKey: ['large'], queryFn: () => 'x'.repeat(500_000), meta: persisted() });
  stop();
  expect(window.localStorage.getItem('kampus.cache')!.length).toBeLessThan(400_500);
  expect(remembered('small')?.data).toBe('pieni');
});

it('survives a full storage', async () => {
  await learn('organisations', ['VM']);
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await learn('navigation', ['Etusivu']);
  expect(window.localStorage.getItem('kampus.cache')).toBeNull();
});
