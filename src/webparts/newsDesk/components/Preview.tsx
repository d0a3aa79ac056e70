import * as React from 'react';
import { useIdentity } from '../../../app/facts/useIdentity';
import { useDateStyle, useIsDark, useServices } from '../../../app/useServices';
import { blocksOf, inlinesOf, type Block, type Inline } from '../../../domain/newsDesk/bodyMarkup';
import { formatPublished } from '../../../domain/shared/dates';
import type { Language } from '../../../domain/shared/Language';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Label } from '../../../ui/label/Label';
import { NewsPicture } from '../../../ui/newsPicture/NewsPicture';
import { Tag } from '../../../ui/tag/Tag';
import type { Writing } from './useWriting';
import styles from './Preview.module.scss';

export interface PreviewProps {
  readonly strings: NewsDeskStrings;
  readonly writing: Writing;
  readonly language: Language;
}

/** How readers will see it: as a card in the feed, and as a page. */
export const Preview = ({ strings, writing, language }: PreviewProps): JSX.Element => {
  const { content, siteUrl } = writing;
  const { clock, place } = useServices();
  const style = useDateStyle();
  const isDark = useIsDark();
  const { identity, own } = useIdentity();
  const isCommon = siteUrl === place.homeSiteUrl;
  const tag = own[0] && textIn(own[0].shortNames, style.language).text;
  const picture = (width: number, height: number): JSX.Element => (
    <NewsPicture title={content.title} accent={identity.accent} url={content.pictureUrl || null} isDark={isDark} width={width} height={height} />
  );
  const meta = (
    <p className={styles.meta}>
      {content.kind === 'decision' && <Label kind="decision" text={strings.decision} />}
      {isCommon ? <Tag text={strings.common} accent={null} /> : tag !== undefined && <Tag text={tag} accent={identity.accent} />}
      <span>{formatPublished(clock.now(), style)}</span>
    </p>
  );
  return (
    <div className={styles.preview}>
      <section aria-label={strings.previewCard}>
        <h4 className={styles.subtitle}>{strings.previewCard}</h4>
        <div className={styles.card} lang={language}>
          <span className={styles.frame}>{picture(320, 180)}</span>
          {meta}
          <p className={styles.cardTitle}>{content.title}</p>
        </div>
      </section>
      <section aria-label={strings.previewPage}>
        <h4 className={styles.subtitle}>{strings.previewPage}</h4>
        <article className={styles.page} lang={language}>
          <span className={styles.banner}>{picture(786, 262)}</span>
          <p className={styles.pageTitle}>{content.title}</p>
          {meta}
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
