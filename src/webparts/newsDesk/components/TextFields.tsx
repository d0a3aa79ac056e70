import * as React from 'react';
import { LONGEST_TITLE } from '../../../domain/newsDesk/preflight';
import type { OpenedPage } from '../../../domain/newsDesk/NewsDeskRepository';
import { formatText } from '../../../ui/formatText';
import { TextArea } from '../../../ui/textArea/TextArea';
import { TextField } from '../../../ui/textField/TextField';
import { BodyField } from './BodyField';
import { PictureField } from './PictureField';
import type { WritingHandle } from './useWriting';
import styles from './Writer.module.scss';

export interface TextFieldsProps {
  readonly strings: NewsDeskStrings;
  readonly idPrefix: string;
  readonly writing: WritingHandle;
  /** Null for a new page. */
  readonly opened: OpenedPage | null;
  /** The writer has left a field: a good moment to look at links. */
  readonly onPause: () => void;
}

/** What the reader sees: title, summary, text and picture. */
export const TextFields = ({ strings, idPrefix, writing, opened, onPause }: TextFieldsProps): JSX.Element => {
  const { content } = writing.draft.value;
  const count = formatText(strings.titleHint, { count: content.title.length, limit: LONGEST_TITLE });
  return (
    <div className={styles.fields} onBlur={onPause} lang={opened?.language}>
      <TextField id={`${idPrefix}-title`} label={strings.titleLabel} hint={count} value={content.title} problem={null} onChange={(title) => writing.changeContent({ title })} />
      <TextArea id={`${idPrefix}-summary`} label={strings.summaryLabel} hint={strings.summaryHint} rows={2} value={content.summary} problem={null} onChange={(summary) => writing.changeContent({ summary })} />
      <BodyField strings={strings} id={`${idPrefix}-body`} value={content.body} url={opened?.url ?? null} hasOtherParts={opened?.hasOtherParts === true} onChange={(body) => writing.changeContent({ body })} />
      <PictureField strings={strings} idPrefix={idPrefix} siteUrl={writing.draft.value.siteUrl} content={content} onChange={writing.changeContent} />
    </div>
  );
};
