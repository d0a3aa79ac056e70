import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { useIdentity } from '../../../app/facts/useIdentity';
import { QueryRoot } from '../../../app/query/QueryRoot';
import { useDateStyle, useServices } from '../../../app/useServices';
import { sourcesOf } from '../../../domain/news/newsSources';
import { GOVERNMENT } from '../../../domain/organisations/government';
import { textIn } from '../../../domain/shared/LocalizedText';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { Button } from '../../../ui/button/Button';
import { Choices } from '../../../ui/choice/Choices';
import { formatText } from '../../../ui/formatText';
import { Part } from '../../../ui/part/Part';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden';
import { describeNews } from './describeNews';
import { FollowPanel } from './FollowPanel';
import { NewsList, type NewsFeedLayout } from './NewsList';
import type { NewsChoice } from './newsScope';
import { NewsSkeleton } from './NewsSkeleton';
import { useNewsFeed } from './useNewsFeed';
import styles from './NewsFeed.module.scss';

export interface NewsFeedProps {
  readonly strings: NewsFeedStrings;
  /** Key of the organisation an editor pinned; null: by the site, else by the reader. */
  readonly pinned: string | null;
  /** How many are shown at a time. */
  readonly count: number;
  readonly layout: NewsFeedLayout;
  /** Unique on the page. */
  readonly instanceId: string;
}

/** Ajankohtaista: what happens in the reader's organisation, in all of them, or only what was decided. */
export const NewsFeed = (props: NewsFeedProps): JSX.Element => (
  <QueryRoot>
    <Feed {...props} />
  </QueryRoot>
);

function Feed({ strings, pinned, count, layout, instanceId }: NewsFeedProps): JSX.Element {
  const { place } = useServices();
  const style = useDateStyle();
  const { data: organisations = [] } = useOrganisations();
  const { own } = useIdentity();
  const [choice, setChoice] = React.useState<NewsChoice>('own');

  const ofSite = organisations.find(({ openSiteUrl, closedSiteUrl }) => [openSiteUrl, closedSiteUrl].includes(place.siteUrl));
  const shown = organisations.find(({ key }) => key === pinned) ?? ofSite ?? null;
  const feed = useNewsFeed({ choice, organisation: shown?.key ?? null, count });

  const sources = sourcesOf(place.homeSiteUrl, organisations);
  const shortName = textIn((shown ?? own[0] ?? GOVERNMENT).shortNames, style.language).text;
  const choices = [
    { key: 'own', text: shown ? shortName : strings.own },
    { key: 'all', text: strings.all },
    { key: 'decisions', text: strings.decisions }
  ] as const;

  return (
    <Part title={strings.title} isOwn={shown !== null} aside={<Choices label={strings.choose} choices={choices} chosen={choice} onChoose={setChoice} />}>
      <AsyncView
        state={feed.state}
        skeleton={<NewsSkeleton />}
        isEmpty={(items) => items.length === 0}
        empty={<NoNews strings={strings} choice={choice} organisation={shortName} onShowAll={() => setChoice('all')} />}
        failedTitle={strings.failed}
        onRetry={feed.retry}
      >
        {(items) => (
          <>
            <NewsList items={items} layout={layout} idPrefix={instanceId} describe={(item) => describeNews(item, { strings, style, sources, organisations })} />
            <VisuallyHidden role="status">{formatText(strings.shown, { count: items.length })}</VisuallyHidden>
          </>
        )}
      </AsyncView>
      {feed.retryMore && <p role="alert">{strings.failed}</p>}
      <div className={styles.more}>
        {feed.state.status !== 'loading' && (feed.retryMore ?? feed.showMore) && (
          <Button
            kind="link"
            text={feed.isFetchingMore ? strings.loadingMore : strings.showMore}
            isBusy={feed.isFetchingMore}
            onClick={() => (feed.retryMore ?? feed.showMore)?.()}
          />
        )}
        {choice === 'own' && shown === null && feed.state.status === 'ready' && <FollowPanel strings={strings} ownKeys={own.map(({ key }) => key)} />}
      </div>
    </Part>
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
