import * as React from 'react';
import { useServices } from '../../../app/useServices';
import { homePageOf, pageSearching } from '../../../domain/navigation/homePages';
import { Part } from '../../../ui/part/Part';
import { SearchField } from '../../../ui/searchField/SearchField';

export interface PeopleSearchProps {
  readonly strings: PeopleSearchStrings;
  /** Unique on the page. */
  readonly instanceId: string;
  readonly onOpen: (address: string) => void;
}

/** A field that leads to the people finder, with what was typed. The front page itself asks nothing about people. */
export const PeopleSearch = ({ strings, instanceId, onOpen }: PeopleSearchProps): JSX.Element => {
  const { place, reader } = useServices();
  const [text, setText] = React.useState('');
  return (
    <Part title={strings.title} aside={<a href={homePageOf(place.homeSiteUrl, 'Kuka-hoitaa', reader.language)}>{strings.whoHandles}</a>}>
      <SearchField
        id={`${instanceId}-person`}
        name={strings.title}
        label={strings.label}
        search={strings.search}
        text={text}
        onType={setText}
        onSearch={() => onOpen(pageSearching(place.homeSiteUrl, 'Henkilot', reader.language, text))}
      />
    </Part>
  );
};
