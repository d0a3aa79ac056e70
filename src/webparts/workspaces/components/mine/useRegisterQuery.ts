import { useOrganisations } from '../../../../app/facts/facts';
import { registerQueryOf } from '../../../../domain/workspaces/registerQuery';
import type { RegisterQuery } from '../../../../domain/workspaces/WorkspaceRegister';

/** What the text asks of the register, by the organisations that there are. */
export function useRegisterQuery(text: string): RegisterQuery {
  const { data: organisations } = useOrganisations();
  return registerQueryOf(text, organisations ?? []);
}
