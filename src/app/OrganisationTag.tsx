import * as React from 'react';
import { useOrganisations } from './facts/facts';
import { useServices } from './useServices';
import { organisationNamed } from '../domain/organisations/organisationNamed';
import { textIn } from '../domain/shared/LocalizedText';
import { Tag } from '../ui/tag/Tag';

/** The organisation's tag; nothing for a person of an unknown one. */
export const OrganisationTag = ({ organisation }: { readonly organisation: string | null }): JSX.Element | null => {
  const { reader } = useServices();
  const { data: organisations } = useOrganisations();
  if (organisation === null) return null;
  const known = organisationNamed(organisations ?? [], organisation);
  return <Tag text={known ? textIn(known.shortNames, reader.language).text : organisation} accent={known?.accent ?? null} />;
};
