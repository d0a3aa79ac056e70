import { ownPicture } from './ownPicture';

const ORIGIN = 'https://tenant.example';

it.each([
  ['/sites/kampus/SiteAssets/kuva.png', '/sites/kampus/SiteAssets/kuva.png'],
  [`${ORIGIN}/_layouts/15/getpreview.ashx?path=%2Fa.png`, '/_layouts/15/getpreview.ashx?path=%2Fa.png'],
  ['https://elsewhere.example/seuranta.png', null],
  [`${ORIGIN}.elsewhere.example/seuranta.png`, null],
  [`${ORIGIN}//elsewhere.example/seuranta.png`, null],
  ['//elsewhere.example/seuranta.png', null],
  ['/\t/elsewhere.example/seuranta.png', null],
  ['/\\elsewhere.example/seuranta.png', null],
  ['data:image/svg+xml,<svg/>', null],
  [null, null]
])('of %j is %j', (url, shown) => {
  expect(ownPicture(url, ORIGIN)).toBe(shown);
});
