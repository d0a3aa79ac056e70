import { KampusError } from '../../domain/shared/KampusError';
import { fakeServices } from '../../testing/renderWithApp';
import { FactStore, type Fact } from './FactStore';

const owner = 'virkamies.vm@gov.example';
const services = fakeServices();

/** A fact whose answers are given one by one. */
const aFact = (...answers: ReadonlyArray<string | KampusError>) => {
  const left = [...answers];
  const read = jest.fn(() => {
    const answer = left.shift();
    return answer instanceof KampusError ? Promise.reject(answer) : Promise.resolve(answer ?? 'viimeinen');
  });
  return { name: 'asia', read, freshMs: 60_000 } satisfies Fact<string>;
};
const settle = () => jest.advanceTimersByTimeAsync(0);

beforeEach(() => {
  window.localStorage.clear();
  jest.useFakeTimers();
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

it('asks once for many, and tells them all', async () => {
  const fact = aFact('VM');
  const store = new FactStore(owner);
  const [one, other] = [jest.fn(), jest.fn()];
  store.watch(fact, services, one);
  store.watch(fact, services, other);
  await settle();
  expect(fact.read).toHaveBeenCalledTimes(1);
  expect(one).toHaveBeenCalledTimes(1);
  expect(other).toHaveBeenCalledTimes(1);
  expect(store.known(fact).data).toBe('VM');
});

it('tells of answers that come together in one go, and writes them into the browser once', async () => {
  const store = new FactStore(owner);
  const facts = [aFact('VM'), { ...aFact('STM'), name: 'toinen' }];
  const heard = jest.fn(() => facts.map((fact) => store.known(fact).data));
  const written = jest.spyOn(Storage.prototype, 'setItem');
  facts.forEach((fact) => store.watch(fact, services, heard));
  await settle();
  expect(heard.mock.results.map(({ value }) => value as unknown)).toEqual([['VM', 'STM'], ['VM', 'STM']]);
  expect(written).toHaveBeenCalledTimes(1);
});

it('shows the next visit what it knew, and asks anew behind it', async () => {
  const fact = aFact('VM', 'LVM');
  new FactStore(owner).watch(fact, services, jest.fn());
  await settle();

  const next = new FactStore(owner);
  expect(next.known(fact).data).toBe('VM');
  next.watch(fact, services, jest.fn());
  await settle();
  expect(next.known(fact).data).toBe('LVM');

  next.watch(fact, services, jest.fn());
  await settle();
  expect(fact.read).toHaveBeenCalledTimes(2);
});

it('lets no answer undo what the reader changed after the question', async () => {
  const fact = aFact('ennen muutosta', 'muutoksen jälkeen');
  new FactStore(owner).learn(fact, 'viime käynniltä');
  const store = new FactStore(owner);
  store.watch(fact, services, jest.fn());
  store.learn(fact, 'muutos');
  await settle();
  expect(store.known(fact).data).toBe('muutos');

  store.watch(fact, services, jest.fn());
  await settle();
  expect(store.known(fact).data).toBe('muutoksen jälkeen');
});

it('forgets what somebody else knew', async () => {
  const fact = aFact('VM');
  new FactStore(owner).watch(fact, services, jest.fn());
  await settle();
  expect(new FactStore('virkamies.stm@gov.example').known(fact).data).toBeUndefined();
  expect(window.localStorage.getItem('kampus.facts')).toBeNull();
});

it('keeps what it knows when asking fails, and asks again when the server said', async () => {
  const fact = aFact('vanha', new KampusError('throttled', 'read', { retryAfterMs: 10_000 }), 'uusi');
  const store = new FactStore(owner);
  store.watch(fact, services, jest.fn())();
  await settle();
  jest.setSystemTime(Date.now() + 61_000);
  store.watch(fact, services, jest.fn());
  await settle();
  expect(store.known(fact)).toMatchObject({ data: 'vanha', error: { kind: 'throttled' } });
  await jest.advanceTimersByTimeAsync(9_000);
  expect(fact.read).toHaveBeenCalledTimes(2);
  await jest.advanceTimersByTimeAsync(7_000);
  expect(store.known(fact)).toMatchObject({ data: 'uusi', error: null });
});

it('leaves no timer behind when nobody looks', async () => {
  const fact = { ...aFact(), everyMs: 1_000 };
  const store = new FactStore(owner);
  const stop = store.watch(fact, services, jest.fn());
  await jest.advanceTimersByTimeAsync(2_500);
  expect(fact.read.mock.calls.length).toBeGreaterThan(1);
  stop();
  expect(jest.getTimerCount()).toBe(0);
});

it('asks again when the line returns', async () => {
  const fact = aFact(new KampusError('offline', 'read'), 'taas');
  const store = new FactStore(owner);
  store.watch(fact, services, jest.fn());
  await settle();
  window.dispatchEvent(new Event('online'));
  await settle();
  expect(store.known(fact).data).toBe('taas');
});
