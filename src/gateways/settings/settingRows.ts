import type { LinkSetting, MenuSetting, NoticeSetting, IdentitySetting, SettingKind, Settings } from '../../domain/settings/settings';
import type { ListDefinition, Row } from '../../schema/defineList';
import { navigationList } from '../../schema/lists/navigationList';
import { noticesList } from '../../schema/lists/noticesList';
import { organisationsList } from '../../schema/lists/organisationsList';
import { quickLinksList } from '../../schema/lists/quickLinksList';

export type ColumnValue = string | number | boolean | null;
export type Columns = Readonly<Record<string, ColumnValue>>;

/** How a setting lies in its list. */
interface Form<Kind extends SettingKind, L extends ListDefinition> {
  readonly list: L;
  readonly toValue: (row: Row<L>) => Settings[Kind];
  /** The columns that the form sets; null empties one. */
  readonly toColumns: (value: Settings[Kind]) => Columns;
}

const text = (value: string | null): string => value ?? '';
const orNull = (value: string): string | null => value.trim() || null;

const menu: Form<'menu', typeof navigationList> = {
  list: navigationList,
  toValue: (row): MenuSetting => ({
    key: row.EntryKey,
    parentKey: row.ParentKey || null,
    titles: { fi: text(row.Title), sv: text(row.TitleSv), en: text(row.TitleEn) },
    url: text(row.Url),
    order: row.SortOrder
  }),
  toColumns: ({ key, parentKey, titles, url, order }) => ({
    EntryKey: key,
    ParentKey: parentKey,
    Title: titles.fi.trim(),
    TitleSv: orNull(titles.sv),
    TitleEn: orNull(titles.en),
    Url: orNull(url),
    SortOrder: order
  })
};

const link: Form<'link', typeof quickLinksList> = {
  list: quickLinksList,
  toValue: (row): LinkSetting => ({
    titles: { fi: text(row.Title), sv: text(row.TitleSv), en: text(row.TitleEn) },
    url: row.Url,
    isMandatory: row.IsMandatory ?? false,
    order: row.SortOrder
  }),
  toColumns: ({ titles, url, isMandatory, order }) => ({
    Title: titles.fi.trim(),
    TitleSv: orNull(titles.sv),
    TitleEn: orNull(titles.en),
    Url: url.trim(),
    IsMandatory: isMandatory,
    SortOrder: order
  })
};

const notice: Form<'notice', typeof noticesList> = {
  list: noticesList,
  toValue: (row): NoticeSetting => ({
    severity: row.Severity,
    titles: { fi: text(row.Title), sv: text(row.TitleSv), en: text(row.TitleEn) },
    bodies: { fi: text(row.BodyFi), sv: text(row.BodySv), en: text(row.BodyEn) },
    url: text(row.Url),
    startsAt: text(row.StartsAt),
    endsAt: text(row.EndsAt),
    organisations: text(row.OrganisationKeys).split(';').map((key) => key.trim().toUpperCase()).filter((key) => key !== '')
  }),
  toColumns: ({ severity, titles, bodies, url, startsAt, endsAt, organisations }) => ({
    Severity: severity,
    Title: titles.fi.trim(),
    TitleSv: orNull(titles.sv),
    TitleEn: orNull(titles.en),
    BodyFi: orNull(bodies.fi),
    BodySv: orNull(bodies.sv),
    BodyEn: orNull(bodies.en),
    Url: orNull(url),
    StartsAt: startsAt,
    EndsAt: orNull(endsAt),
    OrganisationKeys: orNull(organisations.join(';'))
  })
};

const identity: Form<'identity', typeof organisationsList> = {
  list: organisationsList,
  toValue: (row): IdentitySetting => ({
    names: { fi: row.NameFi, sv: row.NameSv, en: row.NameEn },
    shortNames: { fi: row.ShortNameFi, sv: row.ShortNameSv, en: row.ShortNameEn },
    accent: row.Accent,
    logoUrl: text(row.LogoUrl)
  }),
  toColumns: ({ names, shortNames, accent, logoUrl }) => ({
    NameFi: names.fi.trim(),
    NameSv: names.sv.trim(),
    NameEn: names.en.trim(),
    ShortNameFi: shortNames.fi.trim(),
    ShortNameSv: shortNames.sv.trim(),
    ShortNameEn: shortNames.en.trim(),
    Accent: accent.trim().toLowerCase(),
    LogoUrl: orNull(logoUrl)
  })
};

/** What the generic gateway needs of a form; the row's own type is the form's business. */
export interface SettingForm<Kind extends SettingKind> {
  readonly list: ListDefinition;
  readonly toValue: (row: never) => Settings[Kind];
  readonly toColumns: (value: Settings[Kind]) => Columns;
}

export const settingForms: { readonly [Kind in SettingKind]: SettingForm<Kind> } = { menu, link, notice, identity };
