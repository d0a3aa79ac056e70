import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { QueryRoot } from '../../../app/query/QueryRoot';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import { sourceOfSite, sourcesOf } from '../../../domain/news/newsSources';
import { countsOf, type DeskTab } from '../../../domain/newsDesk/deskState';
import { isWaiting, type Offer } from '../../../domain/newsDesk/offers';
import type { PageKey } from '../../../domain/newsDesk/DeskPage';
import { textIn } from '../../../domain/shared/LocalizedText';
import type { AsyncState } from '../../../ui/asyncView/AsyncState';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { Part } from '../../../ui/part/Part';
import { Bone } from '../../../ui/skeleton/Bone';
import { RowBones } from '../../../ui/skeleton/RowBones';
import { ArticleList } from './ArticleList';
import { OffersInbox } from './OffersInbox';
import { OlderPages } from './OlderPages';
import { StateTabs } from './StateTabs';
import { rightsQuery, useDesk, type Desk } from './useDesk';
import { UnsavedTexts } from './UnsavedTexts';
import { newDraftOf } from './useWrittenDraft';
import { WriterPanel } from './WriterPanel';
import type { WriterTarget } from './WriterTarget';
import styles from './NewsDesk.module.scss';

export interface NewsDeskProps {
  readonly strings: NewsDeskStrings;
  /** False where the page's own title says the same. */
  readonly isTitleShown: boolean;
  /** Unique on the page. */
  readonly instanceId: string;
}

/** The states and a list of articles that are on their way. */
const DeskBones = (): JSX.Element => (
  <>
    <div className={styles.tabBones}>
      <Bone height="100%" />
    </div>
    <RowBones count={6} />
  </>
);

/** Uutisten työpöytä: what the site's editors have written, by state, and the panel that they write in. */
export const NewsDesk = (props: NewsDeskProps): JSX.Element => (
  <QueryRoot>
    <DeskForEditors {...props} />
  </QueryRoot>
);

function DeskForEditors({ strings, isTitleShown, instanceId }: NewsDeskProps): JSX.Element {
  const { newsDesk, place, reader } = useServices();
  const { data: organisations } = useOrganisations();
  const rights = useQuery(rightsQuery(newsDesk, place.siteUrl));
  const state = stayingOpen(useAsyncState(rights, rights.data));
  const [target, setTarget] = React.useState<WriterTarget | null>(null);
  const source = sourceOfSite(sourcesOf(place.homeSiteUrl, organisations ?? []), place.siteUrl);
  const organisation = organisations?.find(({ key }) => key === source?.organisation);
  const where = organisation ? formatText(strings.introOrganisation, { organisation: textIn(organisation.names, reader.language).text }) : strings.introCommon;
  const canWrite = rights.data === true;
  return (
    <Part
      title={strings.title}
      isTitleShown={isTitleShown}
      intro={canWrite ? `${where} ${strings.classified}` : strings.classified}
      isOwn={organisation !== undefined}
      aside={canWrite && <Button kind="primary" icon="plus" text={strings.write} onClick={() => setTarget({ kind: 'new', form: newDraftOf(place.siteUrl), started: Date.now() })} />}
    >
      <AsyncView
        state={state}
        skeleton={<DeskBones />}
        isEmpty={(may) => !may}
        empty={<Empty icon="lock" title={strings.noRights}>{strings.noRightsText}</Empty>}
        failedTitle={strings.failed}
        onRetry={rights.refetch}
      >
        {() => <OpenDesk strings={strings} instanceId={instanceId} target={target} onTarget={setTarget} />}
      </AsyncView>
    </Part>
  );
}

/** A list that cannot be read anew because the session is over closes no form: the form itself says so when it is saved. */
function stayingOpen<T>(state: AsyncState<T>): AsyncState<T> {
  return state.status === 'failed' && state.error.status === 401 && state.data !== undefined ? { status: 'ready', data: state.data } : state;
}

interface OpenDeskProps extends Omit<NewsDeskProps, 'isTitleShown'> {
  readonly target: WriterTarget | null;
  readonly onTarget: (target: WriterTarget | null) => void;
}

function OpenDesk({ strings, instanceId, target, onTarget }: OpenDeskProps): JSX.Element {
  const { place } = useServices();
  const desk = useDesk();
  const [tab, setTab] = React.useState<DeskTab>('draft');
  const state = stayingOpen(useAsyncState(desk.pages, desk.articles));
  const panelId = `${instanceId}-list`;
  const isHome = place.siteUrl === place.homeSiteUrl;
  const waiting = desk.offers.filter((offer) => isWaiting(offer) && isHome);
  const open = (key: PageKey): void => onTarget({ kind: 'page', key });
  return (
    <AsyncView
      state={state}
      skeleton={<DeskBones />}
      isEmpty={() => false}
      empty={null}
      failedTitle={strings.failed}
      onRetry={desk.refresh}
    >
      {(articles) => {
        const counts = countsOf(articles);
        const shown = { ...counts, awaitingApproval: counts.awaitingApproval + waiting.length };
        return (
          <>
            <StateTabs strings={strings} counts={shown} chosen={tab} panelId={panelId} onChoose={setTab} />
            {target === null && (
              <div className={styles.unsaved}>
                <UnsavedTexts strings={strings} onContinue={onTarget} />
              </div>
            )}
            {desk.pages.hasNextPage && <OlderPages strings={strings} pages={desk.pages} />}
            <div className={target === null ? styles.deskAlone : styles.desk}>
              <div className={styles.list}>
                {tab === 'awaitingApproval' && waiting.length > 0 && <OffersInbox strings={strings} offers={waiting} idPrefix={instanceId} onAccepted={open} onDecided={desk.refresh} />}
                <ArticleList
                  strings={strings}
                  articles={articles}
                  tab={tab}
                  panelId={panelId}
                  offers={desk.offers}
                  hasInbox={tab === 'awaitingApproval' && waiting.length > 0}
                  openId={target?.kind === 'page' ? target.key.id : null}
                  onOpen={open}
                />
              </div>
              {target !== null && <WriterSide strings={strings} instanceId={instanceId} desk={desk} target={target} onTarget={onTarget} articles={articles} offers={desk.offers} />}
            </div>
          </>
        );
      }}
    </AsyncView>
  );
}

interface WriterSideProps extends Omit<NewsDeskProps, 'isTitleShown'> {
  readonly desk: Desk;
  readonly target: WriterTarget;
  readonly onTarget: (target: WriterTarget | null) => void;
  readonly articles: NonNullable<Desk['articles']>;
  readonly offers: readonly Offer[];
}

function WriterSide({ strings, instanceId, desk, target, onTarget, articles, offers }: WriterSideProps): JSX.Element {
  return (
    <div className={styles.writer}>
      <WriterPanel
        key={target.kind === 'new' ? `new-${target.started}` : `page-${target.key.siteUrl}-${target.key.id}`}
        strings={strings}
        idPrefix={`${instanceId}-writer`}
        target={target}
        articles={articles}
        offers={offers}
        onOpen={(key) => onTarget({ kind: 'page', key })}
        onServer={desk.refresh}
        onClose={() => onTarget(null)}
      />
    </div>
  );
}
