import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { examine } from '../../admin/doctor/doctor';
import { provision } from '../../admin/provision/provision';
import { staffOf } from '../../src/schema/groups';
import { checkRequest } from '../metadata/checkRequest';
import { makeTenant, type SentRequest } from './tenant';

const VM = 'virkamies.vm@gov.example';

/** A request, and those inside its batch. */
function withParts({ method, url, body }: SentRequest): Array<readonly [method: string, url: string]> {
  const parts = [...body.matchAll(/^(GET|POST|PATCH|MERGE|DELETE) (\S+) HTTP\/1\.1$/gm)].map((part) => [part[1] ?? '', part[2] ?? ''] as const);
  return [[method, url], ...parts];
}

function problemsOf(sent: readonly SentRequest[]): string[] {
  const problems = sent.flatMap(withParts).flatMap(([method, url]) => checkRequest(method, url).map((problem) => `${problem} (${method} ${decodeURIComponent(url)})`));
  return Array.from(new Set(problems));
}

describe('what is sent, by SharePoint’s real metadata', () => {
  it('exists there, when a tenant is provisioned and examined', async () => {
    const test = makeTenant();
    await provision(test.tenant, { organisation: 'VM' });
    await examine(test.tenant);
    assert.ok(test.sent.length > 100);
    assert.deepEqual(problemsOf(test.sent), []);
  });

  it('exists there, when a page reads', async () => {
    const test = makeTenant();
    test.addStaff(VM, staffOf('VM'));
    await provision(test.tenant, { organisation: 'VM' });
    const { organisations, notices, navigation, quickLinks, followed, news } = await test.gatewaysAs(VM);
    await Promise.all([organisations.all(), organisations.ownKeys(), notices.current(), navigation.entries(), quickLinks.all()]);
    await news.latest({ language: 'sv', siteUrls: null, kind: 'decision', topic: null, writtenIn: null, pageSize: 12 }, null);
    await news.fromPages(['/sites/kampus', '/sites/kampus-vm']);
    await followed.follow('STM');
    await followed.unfollow('STM');
    assert.ok(test.partsOfBatches() >= 8);
    assert.deepEqual(problemsOf(test.sent), []);
  });
});
