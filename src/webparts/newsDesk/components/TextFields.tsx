import * as React from 'react';
import { LONGEST_TITLE } from '../../../domain/newsDesk/preflight';
import type { Language } from '../../../domain/shared/Language';
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
  readonly language: Language;
  /** The page's address; null while it is not made. */
  readonly url: string | null;
  readonly hasOtherParts: boolean;
  /** The writer has left a field: a good moment to look at links. */
  readonly onPause: () => void;
}

/** What the reader sees: title, summary, text and picture. */
export const TextFields = ({ strings, idPrefix, writing, language, url, hasOtherParts, onPause }: TextFieldsProps): JSX.Element => {
  const { content } = writing.draft.value;
  const count = formatText(strings.titleHint, { count: content.title.length, limit: LONGEST_TITLE });
  return (
    <div className={styles.fields} onBlur={onPause} lang={language}>
      <TextField id={`${idPrefix}-title`} label={strings.titleLabel} hint={count} value={content.title} problem={null} onChange={(title) => writing.changeContent({ title })} />
      <TextArea id={`${idPrefix}-summary`} label={strings.summaryLabel} hint={strings.summaryHint} rows={2} value={content.summary} problem={null} onChange={(summary) => writing.changeContent({ summary })} />
      <BodyField strings={strings} id={`${idPrefix}-body`} value={content.body} url={url} hasOtherParts={hasOtherParts} onChange={(body) => writing.changeContent({ body })} />
      <PictureField strings={strings} idPrefix={idPrefix} siteUrl={writing.draft.value.siteUrl} content={content} onChange={writing.changeContent} />
    </div>
  );
};
