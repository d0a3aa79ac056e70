import * as React from 'react';
import { useUnfinished } from '../../../app/drafts/useDraft';
import { useServices } from '../../../app/useServices';
import { isSameContent } from '../../../domain/newsDesk/NewsContent';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { Notice } from '../../../ui/notice/Notice';
import { draftsOf, type Writing } from './useWrittenDraft';
import type { WriterTarget } from './WriterTarget';

export interface UnsavedTextsProps {
  readonly strings: NewsDeskStrings;
  readonly onContinue: (target: WriterTarget) => void;
}

/** What was typed on the desk and is only in this browser: after a reload the way back to it, also when its page is gone. */
export const UnsavedTexts = ({ strings, onContinue }: UnsavedTextsProps): JSX.Element | null => {
  const { place, clock } = useServices();
  const left = useUnfinished<Writing>(draftsOf(place.siteUrl)).filter(({ value }) => !isSameContent(value.base, value.content));
  if (left.length === 0) return null;
  const targetOf = (form: string, { key }: Writing): WriterTarget => (key === null || /\.new(-\w*)?$/.test(form) ? { kind: 'new', form, started: clock.now().getTime() } : { kind: 'page', key });
  return (
    <Notice
      kind="info"
      icon="document"
      title={strings.unsavedTexts}
      actions={left.map(({ form, value }) => (
        <Button key={form} text={formatText(strings.continueText, { title: value.content.title || strings.untitled })} onClick={() => onContinue(targetOf(form, value))} />
      ))}
    />
  );
};
