import { useQuery, useQueryClient, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import { useNavigation, useNotices, useOrganisations, useQuickLinks } from '../../../app/facts/facts';
import { selfRetry } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import type { Saved, Scope, SettingKind, Settings } from '../../../domain/settings/settings';
import type { SettingsChange } from '../../../domain/settings/settingsLog';
import type { SettingsRepository } from '../../../domain/settings/SettingsRepository';

const always = { staleTime: 0, refetchOnMount: 'always', refetchInterval: selfRetry } as const;

const scopesQuery = (settings: SettingsRepository): UseQueryOptions<Scope[]> => ({ queryKey: ['settings', 'scopes'], queryFn: () => settings.scopes(), ...always });
const logQuery = (settings: SettingsRepository, scope: Scope): UseQueryOptions<SettingsChange[]> => ({ queryKey: ['settings', 'log', scope], queryFn: () => settings.log(scope), ...always });
const rowsQuery = <Kind extends SettingKind>(settings: SettingsRepository, kind: Kind, scope: Scope): UseQueryOptions<Array<Saved<Settings[Kind]>>> => ({
  queryKey: ['settings', 'rows', kind, scope],
  queryFn: () => settings.rows(kind, scope),
  ...always
});

/** Whose settings the reader may change. */
export const useScopes = (): UseQueryResult<Scope[]> => useQuery(scopesQuery(useServices().settings));

/** What was changed last. */
export const useLog = (scope: Scope): UseQueryResult<SettingsChange[]> => useQuery(logQuery(useServices().settings, scope));

/** The settings as the server has them. */
export const useRows = <Kind extends SettingKind>(kind: Kind, scope: Scope): UseQueryResult<Array<Saved<Settings[Kind]>>> =>
  useQuery(rowsQuery(useServices().settings, kind, scope));

/** To be called when a setting was saved: the lists here and the page's header show it. */
export function useRefresh(): (kind: SettingKind) => Promise<void> {
  const client = useQueryClient();
  const header: Readonly<Record<SettingKind, { readonly retry: () => void }>> = {
    menu: useNavigation(),
    link: useQuickLinks(),
    notice: useNotices(),
    identity: useOrganisations()
  };
  return (kind) => {
    header[kind].retry();
    return client.invalidateQueries(['settings']);
  };
}
