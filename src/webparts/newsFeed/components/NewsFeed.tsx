import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { useIdentity } from '../../../app/facts/useIdentity';
import { QueryRoot } from '../../../app/query/QueryRoot';
import { useDateStyle, useServices } from '../../../app/useServices';
import type { NewsItem } from '../../../domain/news/NewsItem';
import { sourcesOf } from '../../../domain/news/newsSources';
import { GOVERNMENT } from '../../../domain/organisations/government';
import { textIn } from '../../../domain/shared/LocalizedText';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { Button } from '../../../ui/button/Button';
import { Choices, type Choice } from '../../../ui/choice/Choices';
import { formatText } from '../../../ui/formatText';
import type { NewsDescription } from '../../../ui/newsCard/NewsDescription';
import { Notice } from '../../../ui/notice/Notice';
import { Part } from '../../../ui/part/Part';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden';
import { describeNews } from './describeNews';
import { FollowPanel } from './FollowPanel';
import { MandatoryList } from './MandatoryList';
import { NewsFilters } from './NewsFilters';
import { NewsList, type NewsFeedLayout } from './NewsList';
import { isFiltered, NO_FILTER, type FeedSources, type NewsChoice } from './newsScope';
import { NewsSkeleton } from './NewsSkeleton';
import { useNewsFeed, type NewsFeedResult } from './useNewsFeed';
import styles from './NewsFeed.module.scss';

export interface NewsFeedProps {
  readonly strings: NewsFeedStrings;
  /** Key of the organisation an editor pinned; null: by the site, else by the reader. */
  readonly pinned: string | null;
  /** How many are shown at a time. */
  readonly count: number;
  readonly layout: NewsFeedLayout;
  /** Whose news an editor lets it show where no organisation is pinned. */
  readonly sources: FeedSources;
  /** An editor's own title; empty: the web part's. */
  readonly title: string;
  /** Unique on the page. */
  readonly instanceId: string;
}

/** Ajankohtaista: what happens in the reader's organisation, in all of them, or only what was decided. */
export const NewsFeed = (props: NewsFeedProps): JSX.Element => (
  <QueryRoot>
    <Feed {...props} />
  </QueryRoot>
);

function Feed({ strings, pinned, count, layout, sources, title, instanceId }: NewsFeedProps): JSX.Element {
  const { place } = useServices();
  const style = useDateStyle();
  const { data: organisations = [] } = useOrganisations();
  const { own } = useIdentity();
  const [choice, setChoice] = React.useState<NewsChoice>('own');
  const [filter, setFilter] = React.useState(NO_FILTER);
  const [isFiltering, setFiltering] = React.useState(false);

  const ofSite = organisations.find(({ openSiteUrl, closedSiteUrl }) => [openSiteUrl, closedSiteUrl].includes(place.siteUrl));
  const shown = organisations.find(({ key }) => key === pinned) ?? ofSite ?? null;
  const feed = useNewsFeed({ choice, organisation: shown?.key ?? null, sources, filter, count });

  const context = { strings, style, sources: sourcesOf(place.homeSiteUrl, organisations), organisations };
  const describe = (item: NewsItem): NewsDescription => describeNews(item, context);
  const shortName = textIn((shown ?? own[0] ?? GOVERNMENT).shortNames, style.language).text;
  const isReaders = shown === null && sources === 'reader';

  return (
    <Part
      title={title || strings.title}
      isOwn={shown !== null}
      aside={
        <div className={styles.aside}>
          <Choices label={strings.choose} choices={choicesOf(strings, shown === null ? sources : 'reader', shown && shortName)} chosen={choice} onChoose={setChoice} />
          <Button kind="link" text={isFiltering ? strings.closeFilters : strings.openFilters} onClick={() => setFiltering(!isFiltering)} />
        </div>
      }
    >
      <MandatoryList strings={strings} items={feed.mandatory} idPrefix={instanceId} isApart={choice === 'decisions' || isFiltered(filter)} describe={describe} />
      {isFiltering && <NewsFilters strings={strings} filter={filter} topics={feed.topics} instanceId={instanceId} onChange={setFilter} />}
      {feed.isLatestMissing && (
        <div className={styles.latest}>
          <Notice kind="warning" icon="warning" title={strings.latestFailed}>
            {strings.latestFailedText}
          </Notice>
        </div>
      )}
      <AsyncView
        state={feed.state}
        skeleton={<NewsSkeleton layout={layout} />}
        isEmpty={(items) => items.length === 0}
        empty={
          isFiltered(filter) ? (
            <NoneFiltered strings={strings} onClear={() => setFilter(NO_FILTER)} />
          ) : (
            <NoNews strings={strings} choice={choice} organisation={shortName} onShowAll={() => setChoice('all')} />
          )
        }
        failedTitle={strings.failed}
        onRetry={feed.retry}
      >
        {(items) => (
          <>
            <NewsList items={items} layout={layout} idPrefix={instanceId} describe={describe} />
            <VisuallyHidden role="status">{formatText(strings.shown, { count: items.length })}</VisuallyHidden>
          </>
        )}
      </AsyncView>
      <More strings={strings} feed={feed}>
        {choice === 'own' && isReaders && <FollowPanel strings={strings} ownKeys={own.map(({ key }) => key)} />}
      </More>
    </Part>
  );
}

/** Under the last item: the way to more, and what else the feed offers once it is there. */
function More({ strings, feed, children }: { readonly strings: NewsFeedStrings; readonly feed: NewsFeedResult; readonly children: React.ReactNode }): JSX.Element {
  const { retryMore, showMore, isFetchingMore, state } = feed;
  const more = retryMore ?? showMore;
  return (
    <>
      {retryMore && <p role="alert">{strings.failed}</p>}
      <div className={styles.more}>
        {state.status !== 'loading' && (
          <>
            {more && <Button kind="link" text={isFetchingMore ? strings.loadingMore : strings.showMore} isBusy={isFetchingMore} onClick={more} />}
            {children}
          </>
        )}
      </div>
    </>
  );
}

/** What there is to choose between. @param organisation short name of the one whose feed it is; null: as `sources` says */
function choicesOf(strings: NewsFeedStrings, sources: FeedSources, organisation: string | null): ReadonlyArray<Choice<NewsChoice>> {
  const own: Choice<NewsChoice> = { key: 'own', text: organisation ?? (sources === 'common' ? strings.commonNews : strings.own) };
  const all: Choice<NewsChoice> = { key: 'all', text: strings.all };
  const decisions: Choice<NewsChoice> = { key: 'decisions', text: strings.decisions };
  return sources === 'all' ? [{ ...all, key: 'own' }, decisions] : [own, all, decisions];
}

function NoneFiltered({ strings, onClear }: { readonly strings: NewsFeedStrings; readonly onClear: () => void }): JSX.Element {
  return (
    <Empty title={strings.noneFiltered} action={<Button kind="link" text={strings.clearFilters} onClick={onClear} />}>
      {strings.noneFilteredText}
    </Empty>
  );
}

interface NoNewsProps {
  readonly strings: NewsFeedStrings;
  readonly choice: NewsChoice;
  readonly organisation: string;
  readonly onShowAll: () => void;
}

function NoNews({ strings, choice, organisation, onShowAll }: NoNewsProps): JSX.Element {
  return (
    <Empty
      title={choice === 'decisions' ? strings.noDecisions : strings.noNews}
      action={choice !== 'all' && <Button kind="link" text={strings.showAll} onClick={onShowAll} />}
    >
      {choice === 'decisions' ? formatText(strings.noDecisionsText, { organisation }) : strings.noNewsText}
    </Empty>
  );
}
