import { homePageOf } from './homePages';

it.each([
  ['fi', '/sites/kampus/SitePages/Henkilot.aspx'],
  ['sv', '/sites/kampus/SitePages/sv/Henkilot.aspx'],
  ['en', '/sites/kampus/SitePages/en/Henkilot.aspx']
] as const)('a page of the home site in %s', (language, address) => {
  expect(homePageOf('/sites/kampus', 'Henkilot', language)).toBe(address);
});
