import { cleanup, screen, within } from '@testing-library/react';
import * as React from 'react';
import type { NewsItem } from '../../../../domain/news/NewsItem';
import { aNewsItem } from '../../../../testing/builders';
import { fakeServices, renderWithApp } from '../../../../testing/renderWithApp';
import strings from '../../loc/fi';
import { NewsFeed, type NewsFeedProps } from '../NewsFeed';

type FakeServices = ReturnType<typeof fakeServices>;

/** Draws the feed as it stands on the front page; returns the fakes that it reads from. */
export function show(services: FakeServices = fakeServices(), props: Partial<NewsFeedProps> = {}): FakeServices {
  renderWithApp(<NewsFeed strings={strings} pinned={null} count={10} layout="front" sources="reader" title="" instanceId="feed" {...props} />, services);
  return services;
}

/** The same to a reader in Swedish. */
export const inSwedish = (): FakeServices => ({ ...fakeServices(), reader: { ...fakeServices().reader, language: 'sv' } });

export const titles = (): (string | null)[] => screen.queryAllByRole('article').map((article) => within(article).getByRole('heading').textContent);

export const titled = (title: string, given: Partial<NewsItem> = {}): NewsItem => aNewsItem({ title, ...given });

export const VM_SITE = '/sites/kampus-vm';
export const STM_SITE = '/sites/kampus-stm';

/** Today's news: three common, two of VM, two of STM. */
export const today: NewsItem[] = [
  titled('Yhteinen 1', { publishedAt: '2026-11-09T07:00:00Z' }),
  titled('VM 1', { siteUrl: VM_SITE, publishedAt: '2026-11-09T06:50:00Z' }),
  titled('STM 1', { siteUrl: STM_SITE, publishedAt: '2026-11-09T06:40:00Z' }),
  titled('Yhteinen 2', { publishedAt: '2026-11-09T06:30:00Z' }),
  titled('VM 2', { siteUrl: VM_SITE, publishedAt: '2026-11-09T06:20:00Z' }),
  titled('STM 2', { siteUrl: STM_SITE, publishedAt: '2026-11-09T06:10:00Z' }),
  titled('Yhteinen 3', { publishedAt: '2026-11-09T06:00:00Z' })
];
/** Those of them that an official of VM sees who follows nobody else. */
export const own = ['Yhteinen 1', 'VM 1', 'Yhteinen 2', 'VM 2', 'Yhteinen 3'];

/** Every test begins as a first visit, and its part is gone when it ends. */
export function eachOnAFirstVisit(): void {
  beforeEach(() => window.localStorage.clear());
  afterEach(leave);
}

/** Takes the part away; its cache goes a moment after it. */
export async function leave(): Promise<void> {
  cleanup();
  await new Promise((resolve) => window.setTimeout(resolve, 1));
}
