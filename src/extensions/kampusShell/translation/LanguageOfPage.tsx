import * as React from 'react';
import { asKampusError, logFailure } from '../../../app/asKampusError';
import { useDateStyle, useServices } from '../../../app/useServices';
import type { OutdatedTranslation } from '../../../domain/reader/PageTranslations';
import { formatPublishedDay } from '../../../domain/shared/dates';
import type { Language } from '../../../domain/shared/Language';
import { formatText } from '../../../ui/formatText';
import { Icon } from '../../../ui/icons/Icon';
import tones from '../../../ui/notice/Tone.module.scss';
import styles from './LanguageOfPage.module.scss';
import en from './loc/en';
import fi from './loc/fi';
import sv from './loc/sv';

const words = { fi, sv, en };

interface LanguageOfPageProps {
  /** Server-relative address of the page, decoded. */
  readonly pagePath: string;
  /** The page's language. */
  readonly written: Language;
}

/** What a reader should know: that the page is there in their own language (its address), or that its original says something newer. */
type Known = string | OutdatedTranslation | null;

/** A row under the header about the language of the page; nothing on a page that is as it should be. */
export const LanguageOfPage = ({ pagePath, written }: LanguageOfPageProps): JSX.Element | null => {
  const { pageTranslations, reader } = useServices();
  const [known, setKnown] = React.useState<Known>(null);
  React.useEffect(() => {
    let isGone = false;
    const asked: Promise<Known> = written === reader.language ? pageTranslations.outdated(pagePath) : pageTranslations.addressOf(pagePath, reader.language);
    asked.then(
      (answer) => isGone || setKnown(answer),
      // The page can be read without it.
      (reason) => logFailure(asKampusError(reason, 'read the language of the page'))
    );
    return () => {
      isGone = true;
    };
  }, [pageTranslations, pagePath, written, reader.language]);

  if (known === null) return null;
  const strings = words[reader.language];
  return typeof known === 'string' ? (
    <Row tone={tones.info} label={strings.title} title={strings.writtenIn[written]} url={known} link={strings.readHere} language={reader.language} />
  ) : (
    <Outdated strings={strings} known={known} />
  );
};

function Outdated({ strings, known }: { readonly strings: LanguageOfPageStrings; readonly known: OutdatedTranslation }): JSX.Element {
  const day = formatPublishedDay(new Date(known.changedAt), useDateStyle());
  return (
    <Row tone={tones.warning} label={strings.title} title={strings.outdated} url={known.originalUrl} link={strings.readOriginal} language="fi">
      {formatText(strings.changed, { day: day.charAt(0).toLocaleLowerCase() + day.slice(1) })}
    </Row>
  );
}

interface RowProps {
  readonly tone: string | undefined;
  readonly label: string;
  readonly title: string;
  readonly children?: React.ReactNode;
  readonly url: string;
  readonly link: string;
  /** Of the page that the link leads to. */
  readonly language: Language;
}

function Row({ tone, label, title, children, url, link, language }: RowProps): JSX.Element {
  return (
    <section className={`${styles.row} ${tone}`} aria-label={label}>
      <p className={styles.text} role="status">
        <span className={tones.icon}>
          <Icon name="language" small />
        </span>
        <span>
          <strong>{title}</strong> {children} <a href={url} hrefLang={language}>{link}</a>
        </span>
      </p>
    </section>
  );
}
