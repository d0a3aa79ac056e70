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
  { name: 'DEV#0', id: 95, title: 'Developer Site', description: 'A site to build, test and publish apps for Office.', rootWebOnly: false },
  { name: 'PROJECTSITE#0', id: 6115, title: 'Project Site', description: 'A site for managing and collaborating on a project.', rootWebOnly: false },
  { name: 'COMMUNITY#0', id: 62, title: 'Community Site', description: 'A place where members of a community discuss common interests.', rootWebOnly: false },
  { name: 'BDR#0', id: 7, title: 'Document Center', description: 'A site to manage documents centrally.', rootWebOnly: false },
  { name: 'OFFILE#1', id: 14483, title: 'Records Center', description: 'A site for records management.', rootWebOnly: false },
  { name: 'SRCHCEN#0', id: 50, title: 'Enterprise Search Center', description: 'A site for searching the whole organisation.', rootWebOnly: false },
  { name: 'ENTERWIKI#0', id: 52, title: 'Enterprise Wiki', description: 'A site for publishing knowledge that many write together.', rootWebOnly: false },
];

/** The number of a template, by "STS#3"; 0 for one that is not known. */
export function templateIdOf(name: string): number {
  const [kind] = name.split('#');
  return siteTemplateList.find((template) => template.name.startsWith(`${kind}#`))?.id ?? 0;
}
