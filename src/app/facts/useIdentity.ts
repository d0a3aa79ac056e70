import { GOVERNMENT, type Identity } from '../../domain/organisations/government';
import type { Organisation } from '../../domain/organisations/Organisation';
import { identityOf } from '../../domain/organisations/theme';
import { ownOrganisations } from '../../domain/reader/Reader';
import { useOrganisations, useOwnKeys } from './facts';

export interface ReaderIdentity {
  /** Whose look the page wears: the reader's organisation's, or the Government's when it is unknown, missing or broken. */
  readonly identity: Identity;
  /** The reader's organisations, the one whose look is worn first; empty when unknown. */
  readonly own: readonly Organisation[];
}

export function useIdentity(): ReaderIdentity {
  const { data: organisations } = useOrganisations();
  const { data: ownKeys } = useOwnKeys();
  if (!organisations || !ownKeys) return { identity: GOVERNMENT, own: [] };
  const own = ownOrganisations(organisations, ownKeys);
  return { identity: identityOf(own[0]), own };
}
