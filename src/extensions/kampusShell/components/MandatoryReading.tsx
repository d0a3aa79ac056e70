import * as React from 'react';
import { asKampusError, logFailure } from '../../../app/asKampusError';
import { useServices } from '../../../app/useServices';
import type { NewsItem } from '../../../domain/news/NewsItem';
import { isArticlePage, isNewsSite } from './articlePage';
import { useChunk } from './useChunk';

const loadBar = () => import(/* webpackChunkName: 'mandatoryReading' */ '../mandatory/MandatoryBar');

/** On a page that must be read, at its end: a way to acknowledge it. Other pages of Kampus's news sites carry no more than the question, and workspaces not even that. */
export const MandatoryReading = ({ pagePath }: { readonly pagePath: string }): JSX.Element | null => {
  const { obligatoryPages, reader, place } = useServices();
  const maybeNews = isNewsSite(place) && isArticlePage(pagePath);
  const [item, setItem] = React.useState<NewsItem | null>(null);
  React.useEffect(() => {
    let isGone = false;
    if (reader.isGuest || !maybeNews) return undefined;
    obligatoryPages.at(pagePath).then(
      (found) => isGone || setItem(found),
      // Reading the page needs no acknowledging; the feed asks for it all the same.
      (reason) => logFailure(asKampusError(reason, 'read whether a page must be read'))
    );
    return () => {
      isGone = true;
    };
  }, [obligatoryPages, reader.isGuest, maybeNews, pagePath]);
  const bar = useChunk(loadBar, item !== null).loaded;
  return item && bar && <bar.MandatoryBar item={item} />;
};
