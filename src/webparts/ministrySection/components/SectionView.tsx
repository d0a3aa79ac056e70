import * as React from 'react';
import { useServices } from '../../../app/useServices';
import { sourceOfSite } from '../../../domain/news/newsSources';
import type { Section } from '../../../domain/section/section';
import { textIn } from '../../../domain/shared/LocalizedText';
import { formatText } from '../../../ui/formatText';
import { CloseCommunity } from './CloseCommunity';
import { ClosedContent } from './ClosedContent';
import { SectionLinks } from './SectionLinks';
import { SectionNews } from './SectionNews';
import { UnitCard } from './UnitCard';
import { UnitList } from './UnitList';
import type { SectionContent } from './useSectionContent';
import styles from './Section.module.scss';

export interface SectionViewProps {
  readonly strings: MinistrySectionStrings;
  readonly section: Section;
  readonly content: SectionContent;
  /** The unit that the page's address names; null when it names none. */
  readonly unitKey: string | null;
  readonly idPrefix: string;
}

const MOST_NEWS = 5;
const MOST_EVENTS = 4;

/** What the section holds, by columns. What only its own staff may read stands apart. */
export const SectionView = ({ strings, section, content, unitKey, idPrefix }: SectionViewProps): JSX.Element => {
  const { reader } = useServices();
  const { links, units, ownWork } = content;
  const news = content.news ?? [];
  const closedSite = section.sources.find(({ isClosed }) => isClosed);
  const isClosed = (siteUrl: string): boolean => sourceOfSite(section.sources, siteUrl)?.isClosed === true;
  const open = news.filter(({ siteUrl }) => !isClosed(siteUrl));
  const label = formatText(strings.onlyFor, { organisation: textIn(section.organisation.shortNames, reader.language).text });
  return (
    <div className={styles.grid}>
      {unitKey !== null && units !== null && (
        <div className={styles.wide}>
          <UnitCard strings={strings} section={section} units={units} unitKey={unitKey} />
        </div>
      )}
      {content.news !== null && (
        <div className={styles.stack}>
          <SectionNews title={strings.news} items={open.filter(({ kind }) => kind !== 'event').slice(0, MOST_NEWS)} none={strings.noNews} idPrefix={`${idPrefix}-news`} />
          <SectionNews title={strings.events} items={open.filter(({ kind }) => kind === 'event').slice(0, MOST_EVENTS)} idPrefix={`${idPrefix}-events`} />
        </div>
      )}
      {units !== null && ownWork !== null && (
        <CloseCommunity strings={strings} section={section} units={units} ownWork={ownWork} news={news} idPrefix={idPrefix} />
      )}
      <div className={styles.across}>
        <SectionLinks title={strings.services} groups={links} />
      </div>
      {units !== null && <UnitList title={strings.units} section={section} units={units} />}
      {closedSite && (
        <div className={styles.wide}>
          <ClosedContent strings={strings} label={label} homeUrl={closedSite.siteUrl} items={news.filter(({ siteUrl }) => isClosed(siteUrl))} idPrefix={`${idPrefix}-closed`} />
        </div>
      )}
    </div>
  );
};
