import { leaseQueryClient } from './queryClient';

const vm = { loginName: 'virkamies.vm@gov.example', language: 'fi' } as const;
const stm = { loginName: 'virkamies.stm@gov.example', language: 'fi' } as const;

it('is one for all parts of a page, and another for another person', () => {
  const leases = [leaseQueryClient(vm), leaseQueryClient(vm), leaseQueryClient(stm)];
  expect(leases[0]!.client).toBe(leases[1]!.client);
  expect(leases[0]!.client).not.toBe(leases[2]!.client);
  leases.forEach(({ release }) => release());
});

it('goes with the last part', async () => {
  const first = leaseQueryClient(vm);
  const second = leaseQueryClient(vm);
  first.release();
  second.client.setQueryData(['x'], 1);
  second.release();
  await new Promise((resolve) => window.setTimeout(resolve, 1));
  const third = leaseQueryClient(vm);
  expect(third.client).not.toBe(first.client);
  expect(first.client.getQueryCache().getAll()).toEqual([]);
  third.release();
});
