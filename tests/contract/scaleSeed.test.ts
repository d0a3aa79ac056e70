import assert from 'node:assert/strict';
import { it } from 'node:test';

import { makePeople } from '../../local-tenant/seed/people/people';
import { manyWorkspaces } from '../../local-tenant/seed/scale/manyWorkspaces';
import { acknowledgements, registrations, responsibilities, workspaceRegister } from '../../local-tenant/seed/scale/registers';
import { kampusSchema } from '../../src/schema/kampusSchema';

const register = { people: makePeople(), idOf: () => 1, now: new Date('2026-11-09T08:00:00Z') };
const workspaces = workspaceRegister(manyWorkspaces(register.people, 1, 1), { ...register, siteIdOf: () => '', organisationOf: () => 'VM' });

for (const { url, rows } of [workspaces, responsibilities(1, register), registrations(1, register), acknowledgements(1, 'd41569e2-2ecc-44ca-9e7b-cbd93c0516b7', register)]) {
  const definition = kampusSchema.lists.find((list) => list.url === url);
  it(`the scale seed fills columns that ${url} has`, { skip: definition === undefined && 'the schema has no such list yet' }, () => {
    const [row] = rows();
    const columns = ['Title', ...Object.keys(definition?.fields ?? {})];
    assert.deepEqual(Object.keys(row?.data ?? {}).filter((name) => !columns.includes(name)), []);
  });
}
