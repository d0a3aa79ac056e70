import type * as React from 'react';
import type { SettingKind } from '../../../domain/settings/settings';
import type { FieldsProps } from './FieldsProps';
import { IdentityFields } from './IdentityFields';
import { LinkFields } from './LinkFields';
import { MenuFields } from './MenuFields';
import { NoticeFields } from './NoticeFields';

/** The fields of each kind, with the preview. */
export const fieldsOf: { readonly [Kind in SettingKind]: React.ComponentType<FieldsProps<Kind>> } = {
  menu: MenuFields,
  link: LinkFields,
  notice: NoticeFields,
  identity: IdentityFields
};
