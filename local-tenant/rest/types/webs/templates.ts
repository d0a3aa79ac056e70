/** A template that sites or sub-sites are made from. */
export interface SiteTemplate {
  /** "STS#3" */
  readonly name: string;
  /** SharePoint's number of the part before the "#". */
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly rootWebOnly: boolean;
}

export const siteTemplateList: readonly SiteTemplate[] = [
  { name: 'STS#3', id: 1, title: 'Team site (no Microsoft 365 group)', description: 'A site with no connection to a Microsoft 365 group.', rootWebOnly: false },
  { name: 'STS#0', id: 1, title: 'Team site (classic experience)', description: 'A place to work together with a group of people.', rootWebOnly: false },
  { name: 'SITEPAGEPUBLISHING#0', id: 68, title: 'Communication site', description: 'A place to share news, reports and other information.', rootWebOnly: true },
  { name: 'GROUP#0', id: 64, title: 'Team site', description: 'A site of a Microsoft 365 group.', rootWebOnly: true },
];

/** The number of a template, by "STS#3"; 0 for one that is not known. */
export function templateIdOf(name: string): number {
  const [kind] = name.split('#');
  return siteTemplateList.find((template) => template.name.startsWith(`${kind}#`))?.id ?? 0;
}
