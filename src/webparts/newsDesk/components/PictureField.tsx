import * as React from 'react';
import { useAction } from '../../../app/useAction';
import { useServices, useIsDark } from '../../../app/useServices';
import { useIdentity } from '../../../app/facts/useIdentity';
import { HEAVIEST_PICTURE } from '../../../domain/newsDesk/preflight';
import type { NewsContent } from '../../../domain/newsDesk/NewsContent';
import { Button } from '../../../ui/button/Button';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { NewsPicture } from '../../../ui/newsPicture/NewsPicture';
import { SaveFailure } from '../../../ui/saveFailure/SaveFailure';
import { TextField } from '../../../ui/textField/TextField';
import { shrinkPicture } from './shrinkPicture';
import styles from './Writer.module.scss';

export interface PictureFieldProps {
  readonly strings: NewsDeskStrings;
  readonly idPrefix: string;
  readonly siteUrl: string;
  readonly content: NewsContent;
  readonly onChange: (change: Partial<NewsContent>) => void;
}

/** File names that every part of SharePoint takes, told apart by the moment. */
const safeName = (name: string, isSmaller: boolean): string => {
  const [, stem = '', ending = ''] = /^(.*?)(\.[a-z0-9]+)?$/i.exec(name) ?? [];
  return `${stem.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 60) || 'kuva'}-${Date.now().toString(36)}${isSmaller ? '.jpg' : ending.toLowerCase()}`;
};

/** The picture, uploaded to the site as soon as it is chosen, and its words; a heavy one is stored a second time, smaller. */
export const PictureField = ({ strings, idPrefix, siteUrl, content, onChange }: PictureFieldProps): JSX.Element => {
  const { newsDesk } = useServices();
  const { identity } = useIdentity();
  const isDark = useIsDark();
  const file = React.useRef<HTMLInputElement>(null);
  const { isBusy, failure, run } = useAction('upload a picture');
  const pageName = content.title.trim().slice(0, 60) || 'uutinen';

  const upload = (chosen: File): Promise<void> =>
    run(async () => {
      const original = await newsDesk.uploadPicture(siteUrl, pageName, safeName(chosen.name, false), chosen);
      const smaller = chosen.size > HEAVIEST_PICTURE ? await shrinkPicture(chosen) : null;
      const used = smaller === null || smaller.size >= chosen.size ? original : await newsDesk.uploadPicture(siteUrl, pageName, safeName(chosen.name, true), smaller);
      onChange({ pictureUrl: used.url });
    });

  const hasPicture = content.pictureUrl !== '';
  return (
    <div className={styles.fields} role="group" aria-label={strings.pictureLabel} id={`${idPrefix}-pictureUrl`} tabIndex={-1}>
      <div className={styles.picture}>
        <span className={styles.thumb}>
          <NewsPicture title={content.title} accent={identity.accent} url={hasPicture ? content.pictureUrl : null} isDark={isDark} width={192} height={144} />
        </span>
        <div className={styles.fields}>
          <p>
            <strong>{strings.pictureLabel}</strong> <span className={styles.meta}>{strings.pictureHint}</span>
          </p>
          <div className={styles.actions}>
            <input
              ref={file}
              type="file"
              accept="image/png,image/jpeg,image/webp,image/gif"
              aria-label={strings.choosePicture}
              hidden
              onChange={(event) => {
                const [chosen] = Array.from(event.target.files ?? []);
                event.target.value = '';
                return chosen && upload(chosen);
              }}
            />
            <Button text={isBusy ? strings.uploading : hasPicture ? strings.changePicture : strings.choosePicture} isBusy={isBusy} onClick={() => file.current?.click()} />
            {hasPicture && <Button kind="link" text={strings.removePicture} onClick={() => onChange({ pictureUrl: '', pictureAlt: '', isPictureDecorative: false })} />}
          </div>
        </div>
      </div>
      {failure && <SaveFailure error={failure} />}
      {hasPicture && (
        <>
          {!content.isPictureDecorative && (
            <TextField id={`${idPrefix}-pictureAlt`} label={strings.altLabel} hint={strings.altHint} value={content.pictureAlt} problem={null} onChange={(pictureAlt) => onChange({ pictureAlt })} />
          )}
          <Checkbox label={strings.decorative} isChecked={content.isPictureDecorative} onChange={(isPictureDecorative) => onChange({ isPictureDecorative })} />
        </>
      )}
    </div>
  );
};
