import { useQuery, useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import { asKampusError, logFailure } from '../../../app/asKampusError';
import { useServices } from '../../../app/useServices';
import { linksOf } from '../../../domain/newsDesk/bodyMarkup';
import { languageState, type DeskArticle } from '../../../domain/newsDesk/deskState';
import type { CheckedFiles } from '../../../domain/newsDesk/NewsDeskRepository';
import { preflight, type PreflightIssue } from '../../../domain/newsDesk/preflight';
import { checkQuery } from './useDesk';
import type { Writing } from './useWrittenDraft';

export interface PreflightInput {
  readonly value: Writing;
  /** Undefined for a page that the list does not know yet. */
  readonly article: DeskArticle | undefined;
  readonly isTranslation: boolean;
  readonly isCommon: boolean;
  readonly idPrefix: string;
}

export interface Preflight {
  readonly issues: readonly PreflightIssue[];
  /** How many links lead out of SharePoint, where nobody can check them. */
  readonly uncheckedLinks: number;
  /** How many there are to mend before publishing was last tried; 0 before that. */
  readonly attempt: number;
  /** Looks at the picture and the links as they are now. */
  readonly look: () => void;
  /** Looks once more and tells whether nothing stands in the way of publishing. */
  readonly passes: () => Promise<boolean>;
}

interface Looked {
  readonly pictureUrl: string;
  readonly links: readonly string[];
}

const NOTHING_KNOWN: CheckedFiles = { pictureBytes: null, brokenLinks: [] };

/** The check before publishing: rules at every stroke, the picture and the links when the writer pauses. */
export function usePreflight({ value, article, isTranslation, isCommon }: PreflightInput): Preflight {
  const { newsDesk, clock } = useServices();
  const client = useQueryClient();
  const { content, publishAt } = value;
  const now: Looked = { pictureUrl: content.pictureUrl, links: linksOf(content.body ?? '') };
  const [looked, setLooked] = React.useState(now);
  const [attempt, setAttempt] = React.useState(0);
  const checked = useQuery({ ...checkQuery(newsDesk, looked.pictureUrl, looked.links), enabled: looked.pictureUrl !== '' || looked.links.length > 0 });
  const issuesBy = (files: CheckedFiles): PreflightIssue[] =>
    preflight(content, {
      now: clock.now(),
      publishAt,
      isCommon,
      isTranslation,
      swedish: article ? languageState(article, 'sv') : 'missing',
      english: article ? languageState(article, 'en') : 'missing',
      pictureBytes: looked.pictureUrl === content.pictureUrl ? files.pictureBytes : null,
      brokenLinks: files.brokenLinks.filter((link) => now.links.includes(link))
    });
  const passes = async (): Promise<boolean> => {
    setLooked(now);
    setAttempt((count) => count + 1);
    try {
      const { queryKey = [], queryFn, staleTime } = checkQuery(newsDesk, now.pictureUrl, now.links);
      const files = now.pictureUrl === '' && now.links.length === 0 ? NOTHING_KNOWN : await client.fetchQuery({ queryKey, queryFn, staleTime });
      return issuesBy(files).every(({ severity }) => severity === 'advice');
    } catch (reason) {
      // The links could not be looked at: no reason to keep news from coming out, when nothing else stops them.
      logFailure(asKampusError(reason, 'check a picture and links'));
      return issuesBy(NOTHING_KNOWN).every(({ severity }) => severity === 'advice');
    }
  };
  return {
    issues: issuesBy(checked.data ?? NOTHING_KNOWN),
    uncheckedLinks: now.links.filter((link) => !link.startsWith('/')).length,
    attempt,
    look: () => setLooked(now),
    passes
  };
}
