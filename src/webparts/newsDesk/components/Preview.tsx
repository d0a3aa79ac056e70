import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { useDateStyle, useIsDark, useServices } from '../../../app/useServices';
import { sourcesOf } from '../../../domain/news/newsSources';
import { blocksOf, inlinesOf, type Block, type Inline } from '../../../domain/newsDesk/bodyMarkup';
import type { Language } from '../../../domain/shared/Language';
import { NewsCard } from '../../../ui/newsCard/NewsCard';
import { NewsMeta } from '../../../ui/newsCard/NewsMeta';
import { NewsPicture } from '../../../ui/newsPicture/NewsPicture';
import { describePreview } from './describePreview';
import type { Writing } from './useWrittenDraft';
import styles from './Preview.module.scss';

export interface PreviewProps {
  readonly strings: NewsDeskStrings;
  /** Unique on the page. */
  readonly idPrefix: string;
  readonly writing: Writing;
  readonly language: Language;
}

/** How readers will see it: as a card in the feed, and as a page. */
export const Preview = ({ strings, idPrefix, writing, language }: PreviewProps): JSX.Element => {
  const { content } = writing;
  const { place } = useServices();
  const { data: organisations = [] } = useOrganisations();
  const style = useDateStyle();
  const isDark = useIsDark();
  const news = describePreview(writing, language, { strings, style, organisations, sources: sourcesOf(place.homeSiteUrl, organisations) });
  return (
    <div className={styles.preview}>
      <section aria-label={strings.previewCard}>
        <h4 className={styles.subtitle}>{strings.previewCard}</h4>
        <div className={styles.card}>
          <NewsCard news={news} idPrefix={`${idPrefix}-preview`} isDark={isDark} />
        </div>
      </section>
      <section aria-label={strings.previewPage}>
        <h4 className={styles.subtitle}>{strings.previewPage}</h4>
        <article className={styles.page} lang={language}>
          <span className={styles.banner}>
            <NewsPicture title={content.title} accent={news.pictureAccent} url={news.item.pictureUrl} isDark={isDark} width={786} height={262} />
          </span>
          <p className={styles.pageTitle}>{content.title}</p>
          <NewsMeta news={news} />
          <p className={styles.summary}>{content.summary}</p>
          {content.body === null ? <p>{strings.bodyElsewhere}</p> : blocksOf(content.body).map((block, index) => <BlockView key={index} block={block} />)}
        </article>
      </section>
    </div>
  );
};

function BlockView({ block }: { readonly block: Block }): JSX.Element {
  switch (block.kind) {
    case 'heading':
      return <p className={styles[`heading${block.level}`]}>{inlines(inlinesOf(block.text))}</p>;
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{inlines(inlinesOf(item))}</li>);
      return block.isOrdered ? <ol className={styles.ordered}>{items}</ol> : <ul className={styles.bullets}>{items}</ul>;
    }
    case 'paragraph':
      return (
        <p>
          {block.lines.map((line, index) => (
            <React.Fragment key={index}>
              {index > 0 && <br />}
              {inlines(inlinesOf(line))}
            </React.Fragment>
          ))}
        </p>
      );
  }
}

function inlines(parts: readonly Inline[]): React.ReactNode {
  return parts.map((part, index) => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'bold':
        return <strong key={index}>{inlines(part.parts)}</strong>;
      case 'link':
        return (
          <a key={index} href={part.address} target="_blank" rel="noreferrer">
            {part.text}
          </a>
        );
    }
  });
}
