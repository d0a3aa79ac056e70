import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import * as React from 'react';
import { useServices } from '../../../app/useServices';
import type { Language } from '../../../domain/shared/Language';
import { AcknowledgementReport } from '../acknowledgements/AcknowledgementReport';
import styles from './Writer.module.scss';

const words: Readonly<Record<Language, () => Promise<{ readonly default: AcknowledgementReportStrings }>>> = {
  fi: () => import(/* webpackChunkName: 'newsDesk.fi' */ '../acknowledgements/loc/fi'),
  sv: () => import(/* webpackChunkName: 'newsDesk.sv' */ '../acknowledgements/loc/sv'),
  en: () => import(/* webpackChunkName: 'newsDesk.en' */ '../acknowledgements/loc/en')
};

const wordsQuery = (language: Language): UseQueryOptions<AcknowledgementReportStrings> => ({
  queryKey: ['newsDesk', 'acknowledgementWords', language],
  queryFn: async () => (await words[language]()).default,
  staleTime: Infinity
});

/** How many have acknowledged a mandatory article. */
export const Acknowledgements = ({ articleId, version }: { readonly articleId: string; readonly version: number }): JSX.Element | null => {
  const { reader } = useServices();
  const { data: strings } = useQuery(wordsQuery(reader.language));
  if (strings === undefined) return null;
  return (
    <div className={styles.block}>
      <h4 className={styles.subtitle}>{strings.title}</h4>
      <AcknowledgementReport strings={strings} reading={{ articleId, version }} />
    </div>
  );
};
