import * as React from 'react';
import { useServices } from '../../../app/useServices';
import type { Language } from '../../../domain/shared/Language';
import { isArticlePage, isNewsSite } from './articlePage';
import { useChunk } from './useChunk';

const loadNotice = () => import(/* webpackChunkName: 'translationNotice' */ '../translation/LanguageOfPage');

/** SharePoint keeps translations in a folder of their language. */
const languageOf = (path: string): Language => (/\/SitePages\/(sv|en)\//i.exec(path)?.[1]?.toLowerCase() as Language | undefined) ?? 'fi';

/** On a page that is a translation, or that may be there in the reader's language: what the reader should know of it. Finnish pages cost Finnish readers nothing. */
export const TranslationNotice = ({ pagePath }: { readonly pagePath: string }): JSX.Element | null => {
  const { reader, place } = useServices();
  const written = languageOf(pagePath);
  const isNeeded = isNewsSite(place) && isArticlePage(pagePath) && (written !== 'fi' || reader.language !== 'fi');
  const notice = useChunk(loadNotice, isNeeded).loaded;
  return isNeeded && notice ? <notice.LanguageOfPage key={pagePath} pagePath={pagePath} written={written} /> : null;
};
