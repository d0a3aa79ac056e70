import * as React from 'react';
import { useServices } from '../../../app/useServices';
import { filterArticles, upcoming, type DeskArticle, type DeskTab } from '../../../domain/newsDesk/deskState';
import type { PageKey } from '../../../domain/newsDesk/DeskPage';
import type { Offer } from '../../../domain/newsDesk/offers';
import { Empty } from '../../../ui/asyncView/Empty';
import { Button } from '../../../ui/button/Button';
import { Chip } from '../../../ui/chip/Chip';
import { formatText } from '../../../ui/formatText';
import { TextField } from '../../../ui/textField/TextField';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden';
import { ArticleRow } from './ArticleRow';
import { tabId } from './StateTabs';
import styles from './ArticleList.module.scss';

/** Rows that show at a time. */
const STEP = 20;

export interface ArticleListProps {
  readonly strings: NewsDeskStrings;
  readonly articles: readonly DeskArticle[];
  readonly tab: DeskTab;
  readonly panelId: string;
  readonly offers: readonly Offer[];
  /** Offers of organisations stand above: the state is not empty although it has no article. */
  readonly hasInbox: boolean;
  /** Id of the page that is open beside the list. */
  readonly openId: number | null;
  readonly onOpen: (key: PageKey) => void;
}

/** The articles of a state, found by words of their titles, a stretch at a time; under drafts also what comes out next. */
export const ArticleList = ({ strings, articles, tab, panelId, offers, hasInbox, openId, onOpen }: ArticleListProps): JSX.Element => {
  const { reader } = useServices();
  const [search, setSearch] = React.useState('');
  const [isMine, setMine] = React.useState(false);
  const [limit, setLimit] = React.useState(STEP);
  React.useEffect(() => setLimit(STEP), [tab, search, isMine]);
  const found = filterArticles(articles, { tab, search, author: isMine ? reader.loginName : null });
  const next = tab === 'draft' ? upcoming(articles) : [];
  const rows = (shown: readonly DeskArticle[]): JSX.Element => (
    <ul className={styles.rows}>
      {shown.map((article) => (
        <ArticleRow
          key={article.original.uniqueId}
          strings={strings}
          article={article}
          offer={offers.find(({ uniqueId }) => uniqueId === article.original.uniqueId) ?? null}
          isOpen={article.original.id === openId || article.translations.some(({ id }) => id === openId)}
          onOpen={onOpen}
        />
      ))}
    </ul>
  );
  return (
    <div id={panelId} role="tabpanel" aria-labelledby={tabId(panelId, tab)} className={styles.list}>
      <div className={styles.filters}>
        <TextField id={`${panelId}-search`} label={strings.search} type="search" value={search} problem={null} isFilter onChange={setSearch} />
        <Chip text={strings.mine} isOn={isMine} onToggle={() => setMine(!isMine)} />
      </div>
      <VisuallyHidden role="status">{formatText(strings.found, { count: found.length })}</VisuallyHidden>
      {found.length > 0 && rows(found.slice(0, limit))}
      {found.length === 0 && !hasInbox && <Empty title={strings.nothing}>{search === '' && !isMine ? strings.nothingText : strings.nothingFoundText}</Empty>}
      {found.length > limit && (
        <div>
          <Button text={formatText(strings.showMore, { count: found.length - limit })} onClick={() => setLimit(limit + STEP)} />
        </div>
      )}
      {next.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{strings.upcoming}</h3>
          {rows(next.slice(0, STEP))}
        </>
      )}
    </div>
  );
};
