import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import * as React from 'react';
import { useServices } from '../../../app/useServices';
import type { PeopleDirectory } from '../../../domain/people/PeopleDirectory';
import type { Person } from '../../../domain/people/Person';
import { PersonPicker } from '../../../ui/personPicker/PersonPicker';

export interface OwnerFieldProps {
  readonly strings: NewsDeskStrings;
  readonly id: string;
  /** Address of the owner; empty when there is none. */
  readonly value: string;
  readonly onChange: (owner: string) => void;
}

const SUGGESTIONS = 8;
const HOUR_MS = 3_600_000;

/** The address of an account, out of a login name with its claims prefix. */
export const addressOf = (loginName: string): string => loginName.slice(loginName.lastIndexOf('|') + 1);

const ownerQuery = (people: PeopleDirectory, loginName: string): UseQueryOptions<Person | null> => ({
  queryKey: ['newsDesk', 'owner', loginName],
  queryFn: () => people.person(loginName),
  staleTime: HOUR_MS
});

/** Who answers for the page: chosen by name, kept as an address. Whom the directory does not know stands there as the page has it. */
export const OwnerField = ({ strings, id, value, onChange }: OwnerFieldProps): JSX.Element => {
  const { people, reader } = useServices();
  const loginName = reader.loginName.slice(0, reader.loginName.lastIndexOf('|') + 1) + value.toLowerCase();
  const isReader = loginName === reader.loginName;
  const owner = useQuery({ ...ownerQuery(people, loginName), enabled: value !== '' && !isReader });
  const displayName = isReader ? reader.displayName : owner.data?.displayName ?? value;
  return (
    <PersonPicker
      id={id}
      label={strings.ownerLabel}
      hint={strings.ownerHint}
      problem={null}
      isRequired
      language={reader.language}
      chosen={value === '' ? [] : [{ loginName, displayName }]}
      onChange={([chosen]) => onChange(chosen === undefined ? '' : addressOf(chosen.loginName))}
      search={(text) => people.suggest(text, SUGGESTIONS)}
    />
  );
};
