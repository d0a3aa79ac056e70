import { expect, test } from './kampus';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null; readonly previousRect: DOMRectReadOnly; readonly currentRect: DOMRectReadOnly }[];
}

/** A shift that no input caused: its score, and what moved from where to where. */
interface Jump {
  readonly score: number;
  readonly moved: readonly string[];
}

function noteJumps(): void {
  const jumps: Jump[] = [];
  Object.assign(window, { jumps });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
      if (!hadRecentInput) jumps.push({ score: value, moved: sources.map(({ node, previousRect, currentRect }) => `${node?.textContent?.slice(0, 40) ?? 'gone'}: ${previousRect.top} → ${currentRect.top}`) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

test.describe('Nothing jumps on the front page', () => {
  for (const width of [1440, 320]) {
    test(`layout shift under 0.05 on a first visit and on the next, at ${width} px`, async ({ kampus }) => {
      await kampus.page.setViewportSize({ width, height: 1000 });
      await kampus.page.addInitScript(noteJumps);
      // No other journey publishes for STM: news of a moment ago come after the index's, and move those below them.
      await kampus.open('virkamies.stm');
      for (const visit of ['first', 'next']) {
        await expect(kampus.feed().getByRole('article').first()).toBeVisible();
        await kampus.page.waitForLoadState('networkidle');
        const jumps = await kampus.page.evaluate(() => (window as unknown as { jumps: Jump[] }).jumps);
        expect(jumps.reduce((sum, { score }) => sum + score, 0), `${visit} visit: ${JSON.stringify(jumps)}`).toBeLessThan(0.05);
        await kampus.page.reload();
      }
    });
  }
});
