import * as React from 'react';
import { asKampusError, logFailure } from '../../../app/asKampusError';
import { useServices } from '../../../app/useServices';
import type { NewsItem } from '../../../domain/news/NewsItem';
import { useChunk } from './useChunk';

const loadBar = () => import(/* webpackChunkName: 'mandatoryReading' */ '../mandatory/MandatoryBar');

/** A page of a site's library that is no front page: those are no news, and are opened most. */
const maybeNews = (path: string): boolean => /\/SitePages\/.+\.aspx$/i.test(path) && !/\/Home\.aspx$/i.test(path);

/** On a page that must be read, at its end: a way to acknowledge it. Other pages of Kampus's news sites carry no more than the question, and workspaces not even that. */
export const MandatoryReading = ({ pagePath }: { readonly pagePath: string }): JSX.Element | null => {
  const { obligatoryPages, reader, place } = useServices();
  const hasNews = place.siteUrl === place.homeSiteUrl || place.siteUrl.startsWith(`${place.homeSiteUrl}-`);
  const [item, setItem] = React.useState<NewsItem | null>(null);
  React.useEffect(() => {
    let isGone = false;
    if (reader.isGuest || !hasNews || !maybeNews(pagePath)) return undefined;
    obligatoryPages.at(pagePath).then(
      (found) => isGone || setItem(found),
      // Reading the page needs no acknowledging; the feed asks for it all the same.
      (reason) => logFailure(asKampusError(reason, 'read whether a page must be read'))
    );
    return () => {
      isGone = true;
    };
  }, [obligatoryPages, reader.isGuest, hasNews, pagePath]);
  const bar = useChunk(loadBar, item !== null).loaded;
  return item && bar && <bar.MandatoryBar item={item} />;
};
