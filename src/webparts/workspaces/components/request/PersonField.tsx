import * as React from 'react';
import type { NamedPerson } from '../../../../domain/people/Person';
import { useServices } from '../../../../app/useServices';
import { PersonPicker } from '../../../../ui/personPicker/PersonPicker';

const MOST_SUGGESTIONS = 8;

export interface PersonFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem: string | null;
  readonly value: NamedPerson | null;
  readonly onChange: (person: NamedPerson | null) => void;
}

/** One person of the directory. */
export function PersonField({ value, onChange, ...field }: PersonFieldProps): JSX.Element {
  const { people, reader } = useServices();
  return (
    <PersonPicker
      {...field}
      language={reader.language}
      isRequired
      chosen={value === null ? [] : [value]}
      search={(text) => people.suggest(text, MOST_SUGGESTIONS)}
      onChange={([person]) => onChange(person ?? null)}
    />
  );
}
