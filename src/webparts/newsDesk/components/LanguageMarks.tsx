import * as React from 'react';
import { DESK_LANGUAGES, languageState, type DeskArticle, type LanguageState } from '../../../domain/newsDesk/deskState';
import { Icon, type IconName } from '../../../ui/icons/Icon';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden';
import styles from './LanguageMarks.module.scss';

const ICONS: Readonly<Record<LanguageState, IconName>> = { ready: 'check', draft: 'edit', outdated: 'clock', missing: 'minus' };

/** How an article stands in each language: a mark for the eye and a word for the ear. */
export const LanguageMarks = ({ strings, article }: { readonly strings: NewsDeskStrings; readonly article: DeskArticle }): JSX.Element => {
  const words: Readonly<Record<LanguageState, string>> = {
    ready: strings.languageReady,
    draft: strings.languageDraft,
    outdated: strings.languageOutdated,
    missing: strings.languageMissing
  };
  return (
    <span className={styles.marks}>
      {DESK_LANGUAGES.map((language) => {
        const state = languageState(article, language);
        return (
          <span key={language} className={state === 'ready' ? styles.ready : styles.wanting} title={words[state]}>
            <Icon name={ICONS[state]} small />
            {language.toUpperCase()}
            <VisuallyHidden> {words[state]}</VisuallyHidden>
          </span>
        );
      })}
    </span>
  );
};
