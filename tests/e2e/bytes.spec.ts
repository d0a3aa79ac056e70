import { gzipSync } from 'node:zlib';
import { expect, test, type Kampus } from './kampus';

/** Kilobytes (1 000 bytes), gzip, of all scripts of the package that a page loads. */
async function scriptKilobytes(kampus: Kampus, path: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  kampus.page.on('response', (response) => {
    if (/\/ClientSideAssets\/.*\.js$/i.test(new URL(response.url()).pathname)) sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await kampus.open('virkamies.vm', path);
  await expect(kampus.page.getByRole('banner').getByText('Valtiovarainministeriö')).toBeVisible();
  await kampus.page.waitForLoadState('networkidle');
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}

test.describe('Bytes of script, gzip', () => {
  test('a page with only the header: at most 35 kB', async ({ kampus }) => {
    const size = await scriptKilobytes(kampus, '/sites/kampus/SitePages/Etatyo.aspx');
    expect(size).toBeGreaterThan(5);
    expect(size).toBeLessThanOrEqual(35);
  });

  test('the whole front page: at most 110 kB', async ({ kampus }) => {
    const size = await scriptKilobytes(kampus, '/sites/kampus');
    expect(size).toBeGreaterThan(20);
    expect(size).toBeLessThanOrEqual(110);
  });
});
