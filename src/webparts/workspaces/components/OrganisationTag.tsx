import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { useServices } from '../../../app/useServices';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Tag } from '../../../ui/tag/Tag';

/** Whose workspace it is. @param organisation key */
export const OrganisationTag = ({ organisation }: { readonly organisation: string }): JSX.Element => {
  const { reader } = useServices();
  const { data: organisations } = useOrganisations();
  const known = organisations?.find(({ key }) => key === organisation);
  return <Tag text={known ? textIn(known.shortNames, reader.language).text : organisation} accent={known?.accent ?? null} />;
};
