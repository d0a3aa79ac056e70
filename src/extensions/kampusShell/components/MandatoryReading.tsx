import * as React from 'react';
import { asKampusError, logFailure } from '../../../app/asKampusError';
import type { Services } from '../../../app/Services';
import type { NewsItem } from '../../../domain/news/NewsItem';
import { isArticlePage, isNewsSite } from './articlePage';
import { useChunk } from './useChunk';

const loadBar = () => import(/* webpackChunkName: 'mandatoryReading' */ '../mandatory/MandatoryBar');

/** A page of which it has been asked whether it must be read. */
export interface AskedReading {
  /** Server-relative, decoded. */
  readonly path: string;
  /** Null when it need not. */
  readonly answer: Promise<NewsItem | null>;
}

/** Pages of Kampus's news sites carry no more than this question, and workspaces and front pages not even that. */
export function askReading({ obligatoryPages, reader, place }: Services, path: string): AskedReading {
  if (reader.isGuest || !isNewsSite(place) || !isArticlePage(path)) return { path, answer: Promise.resolve(null) };
  const answer = obligatoryPages.at(path);
  answer.catch(() => undefined); // whoever draws it hears of the failure; it may come before that
  return { path, answer };
}

/** On a page that must be read, at its end: a way to acknowledge it. */
export const MandatoryReading = ({ asked: { answer } }: { readonly asked: AskedReading }): JSX.Element | null => {
  const [item, setItem] = React.useState<NewsItem | null>(null);
  React.useEffect(() => {
    let isGone = false;
    answer.then(
      (found) => isGone || setItem(found),
      // The page can be read without it, and the feed asks for it all the same.
      (reason) => logFailure(asKampusError(reason, 'read whether a page must be read'))
    );
    return () => {
      isGone = true;
    };
  }, [answer]);
  const bar = useChunk(loadBar, item !== null).loaded;
  return item && bar && <bar.MandatoryBar item={item} />;
};
