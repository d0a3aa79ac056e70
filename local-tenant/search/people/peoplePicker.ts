import { principalById, type Principal } from '../../store/principals';
import { profileOf } from '../../store/profiles';
import type { Store } from '../../store/Store';

/** SharePoint's PrincipalType bits. */
const principalTypes = { user: 1, securityGroup: 4, siteGroup: 8 } as const;

export interface PickerQuery {
  /** The beginning of a word of a name, an address or a login name. */
  text: string;
  /** Bits of PrincipalType. */
  types: number;
  /** The site whose SharePoint groups are among the answers. */
  siteId: string;
  most: number;
}

/** People and groups by the beginning of a word of the name, of the mail address or of the login name; by name. */
export function pickPeople(store: Store, { text, types, siteId, most }: PickerQuery): Principal[] {
  const kinds = Object.entries(principalTypes).filter(([, bit]) => (types & bit) !== 0).map(([kind]) => kind);
  const wanted = text.trim();
  if (wanted === '' || kinds.length === 0) return [];
  const pattern = `${wanted.replace(/[%_\\]/g, '\\$&')}%`;
  const rows = store.all<{ id: number }>(
    `SELECT id FROM principal WHERE kind IN (SELECT value FROM json_each(?)) AND (site_id IS NULL OR site_id = ?)
       AND (sort_key(title) LIKE sort_key(?) ESCAPE '\\' OR sort_key(title) LIKE '% ' || sort_key(?) ESCAPE '\\'
         OR upn LIKE ? ESCAPE '\\' OR email LIKE ? ESCAPE '\\' OR login_name = ?)
     ORDER BY sort_key(title), id LIMIT ?`,
    JSON.stringify(kinds), siteId, pattern, pattern, pattern, pattern, wanted, Math.min(Math.max(1, most), 1000)
  );
  return rows.flatMap(({ id }) => principalById(store, id) ?? []);
}

/** The one whom a text names exactly: a login name, an address, or a name that only one has. */
export function resolvePerson(store: Store, query: PickerQuery): { resolved: Principal | null; candidates: Principal[] } {
  const candidates = pickPeople(store, query);
  const wanted = query.text.trim().toLowerCase();
  const exact = candidates.filter(({ loginName, upn, email, title }) =>
    [loginName, upn, email, title].some(each => each?.toLowerCase() === wanted));
  return { resolved: exact.length === 1 ? exact[0]! : candidates.length === 1 ? candidates[0]! : null, candidates };
}

/** A PickerEntity as the people picker's JSON has it. */
export function pickerEntity(store: Store, principal: Principal): Record<string, unknown> {
  const isUser = principal.kind === 'user';
  const profile = isUser ? (profileOf(store, principal.id) ?? {}) : {};
  return {
    Key: principal.loginName,
    DisplayText: principal.title,
    IsResolved: true,
    Description: principal.upn ?? principal.title,
    EntityType: isUser ? 'User' : principal.kind === 'securityGroup' ? 'FormsRole' : 'SPGroup',
    EntityData: isUser
      ? { IsAltSecIdPresent: 'False', Title: profile['SPS-JobTitle'] ?? '', Email: principal.email, MobilePhone: profile['CellPhone'] ?? '', Department: profile['Department'] ?? '', ObjectId: '', PrincipalType: 'User' }
      : { SPGroupID: principal.kind === 'siteGroup' ? String(principal.id) : '', AccountName: principal.title, PrincipalType: principal.kind === 'siteGroup' ? 'SharePointGroup' : 'SecurityGroup' },
    MultipleMatches: [],
    ProviderName: 'Tenant',
    ProviderDisplayName: 'Tenant',
    AutoFillKey: principal.loginName,
    AutoFillDisplayText: principal.title,
    AutoFillSubDisplayText: principal.upn ?? '',
    AutoFillTitleText: principal.upn ?? principal.title,
    DomainText: principal.upn?.split('@')[1] ?? '',
    Resolved: true,
    LocalSearchTerm: principal.title,
  };
}
