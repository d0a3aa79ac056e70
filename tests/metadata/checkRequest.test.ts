import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkRequest } from './checkRequest';

const good = [
  '/sites/kampus/_api/web',
  "/sites/kampus/_api/web/lists/getbytitle('O''Dowd/x')/items?$select=Id,Title&$expand=ContentType",
  "/sites/kampus/_api/web/GetList('/sites/kampus/SitePages')/items?$select=Id,FileRef,PromotedState",
  '/sites/kampus/_api/site/rootweb/lists?$select=Title,RootFolder/ServerRelativeUrl&$expand=RootFolder',
  '/sites/kampus/_api/contextinfo',
  '/sites/kampus/_api/search/postquery',
  '/_api/SP.UserProfiles.PeopleManager/GetMyProperties',
  '/sites/kampus/_api/sitepages/pages(3)/publish',
  '/sites/kampus/_api/$batch'
];

const bad: [url: string, problem: RegExp][] = [
  ['/sites/kampus/_api/web/lizts', /SP\.Web has no "lizts"/],
  ["/sites/kampus/_api/web/lists/getbyname('x')", /has no "getbyname"/],
  ['/sites/kampus/_api/web/lists?$select=Titel', /SP\.List has no "Titel"/],
  ['/sites/kampus/_api/web/lists?$expand=RootFolders', /SP\.List has no "RootFolders"/],
  ["/sites/kampus/_api/web/getlist('/x')/items?$select=KampusNonsense", /has no "KampusNonsense"/]
];

describe('a request against the real metadata of SharePoint', () => {
  for (const url of good) it(`resolves ${url}`, () => assert.deepEqual(checkRequest('GET', url), []));
  for (const [url, problem] of bad) it(`refuses ${url}`, () => assert.match(checkRequest('GET', url).join('; '), problem));
});
