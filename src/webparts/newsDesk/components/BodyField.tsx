import * as React from 'react';
import { blocksOf, linksOf, plainText } from '../../../domain/newsDesk/bodyMarkup';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { TextArea } from '../../../ui/textArea/TextArea';
import styles from './Writer.module.scss';

export interface BodyFieldProps {
  readonly strings: NewsDeskStrings;
  readonly id: string;
  /** Null: only SharePoint's editor can change it. */
  readonly value: string | null;
  /** The page's address; null while it is not made. */
  readonly url: string | null;
  readonly hasOtherParts: boolean;
  readonly onChange: (value: string) => void;
}

/** The text in light markup, with buttons that write the marks; or the way to SharePoint's editor where the text holds more than that. */
export const BodyField = ({ strings, id, value, url, hasOtherParts, onChange }: BodyFieldProps): JSX.Element => {
  const editorLink = url !== null && (
    <a href={`${url}?Mode=Edit`} target="_blank" rel="noreferrer">
      {strings.openInSharePoint}
    </a>
  );
  if (value === null) {
    return (
      <div className={styles.readOnly} id={id} tabIndex={-1}>
        <p>
          <strong>{strings.bodyLabel}.</strong> {strings.bodyElsewhere}
        </p>
        <p>{editorLink}</p>
      </div>
    );
  }
  const mark = (before: string, after: string, isLine: boolean): void => {
    const area = document.getElementById(id);
    if (!(area instanceof HTMLTextAreaElement)) return;
    const { selectionStart: start, selectionEnd: end } = area;
    const from = isLine ? value.lastIndexOf('\n', start - 1) + 1 : start;
    const chosen = value.slice(start, end);
    const marked = isLine ? before + value.slice(from, end) : before + chosen + after;
    onChange(value.slice(0, from) + marked + value.slice(end));
    const caret = isLine ? end + before.length : start + before.length + chosen.length;
    window.setTimeout(() => {
      area.focus();
      area.setSelectionRange(isLine ? caret : start + before.length, caret);
    }, 0);
  };
  return (
    <div className={styles.fields}>
      <TextArea id={id} label={strings.bodyLabel} hint={strings.bodyHint} rows={10} value={value} problem={null} onChange={onChange} />
      <div className={styles.toolbar} role="group" aria-label={strings.marks}>
        <Button text={strings.markHeading} onClick={() => mark('## ', '', true)} />
        <Button text={strings.markSubheading} onClick={() => mark('### ', '', true)} />
        <Button text={strings.markList} onClick={() => mark('- ', '', true)} />
        <Button text={strings.markBold} onClick={() => mark('**', '**', false)} />
        <Button text={strings.markLink} onClick={() => mark('[', '](https://)', false)} />
      </div>
      <p className={styles.meta}>
        {statistics(strings, value)} {hasOtherParts && strings.otherParts} {editorLink}
      </p>
    </div>
  );
};

function statistics(strings: NewsDeskStrings, value: string): string {
  const blocks = blocksOf(value);
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : block.kind === 'list' ? block.items : [block.text]));
  const words = texts.flatMap((text) => plainText(text).split(/\s+/)).filter((word) => word !== '').length;
  return formatText(strings.statistics, { words, headings: blocks.filter(({ kind }) => kind === 'heading').length, links: linksOf(value).length });
}
