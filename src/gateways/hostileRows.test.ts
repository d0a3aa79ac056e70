/* eslint-disable no-script-url -- hostile addresses are what is tried here */
import { createSharePointClient } from './client/sharePointClient';
import { toOrganisation } from './organisations/organisationRow';
import { toRequests } from './workspaces/requestRow';
import { toWorkspace } from './workspaces/workspaceRow';

/** Rows as SharePoint gives them: of columns only what an address is made from. */
const organisation = (address: string) => toOrganisation({ Title: 'VM', OpenSiteUrl: address, ClosedSiteUrl: address, LogoUrl: address, EffectiveBasePermissions: { Low: '0' } } as Parameters<typeof toOrganisation>[0]);
const workspace = (address: string) => toWorkspace({ FileDirRef: '/sites/kampus/Lists/Workspaces/OKM', Address: address, StartsAt: null, EndsAt: null, LastUsedAt: null } as Parameters<typeof toWorkspace>[0]);
const request = (address: string) =>
  toRequests([
    { FileDirRef: '/sites/kampus/Lists/WorkspaceRequests/OKM', RequestKind: 'workspace', RequestState: 'approved', Created: '2026-11-09T08:00:00Z', Author: { Title: 'A', Name: 'i:0#.f|membership|a@gov.example' }, WorkspaceUrl: address } as Parameters<typeof toRequests>[0][number]
  ])[0];

describe.each([
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://evil.example/1',
  '//evil.example/x.png', '/\\evil.example/x.png', '/\t/evil.example/x.png', 'http://evil.example/x.png'
])('the address %j in a row', (address) => {
  it('is no section or logo of an organisation', () => {
    expect(organisation(address)).toMatchObject({ openSiteUrl: null, closedSiteUrl: null, logoUrl: null });
  });

  it('is no workspace, neither of the register nor of a request', () => {
    expect(workspace(address)).toMatchObject({ url: null });
    expect(request(address)).toMatchObject({ workspaceUrl: null });
  });
});

it('an ordinary address is kept', () => {
  expect(organisation('/sites/kampus-vm/')).toMatchObject({ openSiteUrl: '/sites/kampus-vm' });
  expect(workspace('/sites/tk-Kokeilu')).toMatchObject({ url: '/sites/tk-kokeilu' });
  expect(request('/sites/tk-kokeilu')).toMatchObject({ workspaceUrl: '/sites/tk-kokeilu' });
});

it.each(['https://evil.example/sites/kampus-vm', '//evil.example/sites/kampus-vm', '/\t/evil.example/sites/kampus-vm'])('no call, and no digest, goes to %j, whatever row names it as a site', (url) => {
  const home = 'https://tenant.example/sites/kampus';
  const client = createSharePointClient({ webUrl: home, homeUrl: home, loginName: null, formDigest: null });
  expect(() => client.site(url)).toThrow(expect.objectContaining({ kind: 'invalidData' }));
  expect(() => client.site('https://tenant.example/sites/kampus-vm')).not.toThrow();
});
