import * as React from 'react';
import { QueryRoot } from '../../../app/query/QueryRoot';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import { useWhenSeen } from '../../../app/useWhenSeen';
import type { Section } from '../../../domain/section/section';
import { textIn } from '../../../domain/shared/LocalizedText';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { formatText } from '../../../ui/formatText';
import { Part } from '../../../ui/part/Part';
import { SectionSkeleton } from './SectionSkeleton';
import { SectionView } from './SectionView';
import { useSection } from './useSection';
import { useSectionContent, type SectionContent } from './useSectionContent';
import { useUnitInAddress } from './useUnitInAddress';
import styles from './Section.module.scss';

export interface MinistrySectionProps {
  readonly strings: MinistrySectionStrings;
  /** Key of the organisation an editor pinned; null: by the site, else by the reader. */
  readonly pinned: string | null;
  /** Unique on the page. */
  readonly instanceId: string;
}

/** VM:n osio: an organisation's news, services, units and people in charge, and the reader's close work community. */
export const MinistrySection = (props: MinistrySectionProps): JSX.Element => (
  <QueryRoot>
    <SectionPart {...props} />
  </QueryRoot>
);

function SectionPart({ strings, pinned, instanceId }: MinistrySectionProps): JSX.Element {
  const ground = React.useRef<HTMLDivElement>(null);
  const unitKey = useUnitInAddress();
  const used = useSection(pinned);
  const { section } = used;
  const wasSeen = useWhenSeen(ground, used.isKnown);
  const content = useSectionContent(section, wasSeen || (unitKey !== null && used.isKnown));
  const facts = useAsyncState<SectionContent>({ error: used.error, errorUpdatedAt: used.errorAt, dataUpdatedAt: used.dataAt }, undefined);

  return (
    <div ref={ground} className={styles.ground}>
      <Part title={useTitle(strings, section)} isOwn aside={section && <HomeLink strings={strings} section={section} />}>
        {used.isKnown && section === null && used.error === null ? (
          <Empty title={strings.noOrganisation}>{strings.noOrganisationText}</Empty>
        ) : (
          <AsyncView
            state={section === null ? facts : content.state}
            skeleton={<SectionSkeleton />}
            isEmpty={isEmpty}
            empty={<Empty title={strings.empty}>{strings.emptyText}</Empty>}
            failedTitle={strings.failed}
            onRetry={section === null ? used.retry : content.retry}
          >
            {(shown) => section && <SectionView strings={strings} section={section} content={shown} unitKey={unitKey} idPrefix={instanceId} />}
          </AsyncView>
        )}
      </Part>
    </div>
  );
}

function isEmpty({ news, links, units, ownWork }: SectionContent): boolean {
  return news?.length === 0 && links.length === 0 && units?.length === 0 && ownWork === null;
}

function useTitle(strings: MinistrySectionStrings, section: Section | null): string {
  const { reader } = useServices();
  if (section === null) return strings.titleOfNobody;
  const { kind, names, shortNames } = section.organisation;
  const name = textIn(kind === 'missions' ? names : shortNames, reader.language).text;
  return kind === 'missions' ? name.charAt(0).toLocaleUpperCase(reader.language) + name.slice(1) : formatText(strings.title, { organisation: name });
}

/** To the organisation's own front page; left out on that page itself. */
function HomeLink({ strings, section: { homeUrl, organisation } }: { readonly strings: MinistrySectionStrings; readonly section: Section }): JSX.Element | null {
  const { place, reader } = useServices();
  return homeUrl === null || homeUrl.toLowerCase() === place.siteUrl ? null : (
    <a href={homeUrl}>{formatText(strings.home, { organisation: textIn(organisation.shortNames, reader.language).text })}</a>
  );
}
