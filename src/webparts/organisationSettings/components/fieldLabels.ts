/** What fields are called: by the setting's own names (`titles.sv`), and by the columns of the lists (`TitleSv`). */
export function fieldLabels(strings: OrganisationSettingsStrings): Readonly<Record<string, string>> {
  return {
    'titles.fi': strings.titleFi, Title: strings.titleFi,
    'titles.sv': strings.titleSv, TitleSv: strings.titleSv,
    'titles.en': strings.titleEn, TitleEn: strings.titleEn,
    'bodies.fi': strings.bodyFi, BodyFi: strings.bodyFi,
    'bodies.sv': strings.bodySv, BodySv: strings.bodySv,
    'bodies.en': strings.bodyEn, BodyEn: strings.bodyEn,
    'names.fi': strings.nameFi, NameFi: strings.nameFi,
    'names.sv': strings.nameSv, NameSv: strings.nameSv,
    'names.en': strings.nameEn, NameEn: strings.nameEn,
    'shortNames.fi': strings.shortNameFi, ShortNameFi: strings.shortNameFi,
    'shortNames.sv': strings.shortNameSv, ShortNameSv: strings.shortNameSv,
    'shortNames.en': strings.shortNameEn, ShortNameEn: strings.shortNameEn,
    url: strings.url, Url: strings.url,
    parentKey: strings.parent, ParentKey: strings.parent,
    isMandatory: strings.mandatory, IsMandatory: strings.mandatory,
    severity: strings.severity, Severity: strings.severity,
    startsAt: strings.startsAt, StartsAt: strings.startsAt,
    endsAt: strings.endsAt, EndsAt: strings.endsAt,
    organisations: strings.audience, OrganisationKeys: strings.audience,
    accent: strings.accent, Accent: strings.accent,
    logoUrl: strings.logo, LogoUrl: strings.logo,
    order: strings.order, SortOrder: strings.order,
    IsRemoved: strings.isRemoved
  };
}
