import type { Language } from '../../domain/shared/Language';

/** Words of the picker. `{…}` places are filled by formatText. They stand here and load with the picker, which few pages have. */
export interface PickerWords {
  readonly searching: string;
  readonly nobody: string;
  /** {count} */
  readonly found: string;
  readonly foundOne: string;
  readonly failed: string;
  readonly offline: string;
  readonly throttled: string;
  /** {name} */
  readonly chosen: string;
  /** {name} */
  readonly removed: string;
  /** {name} */
  readonly remove: string;
  /** {label}: the list of those chosen. */
  readonly chosenList: string;
  readonly notChosen: string;
}

export const PICKER_WORDS: Readonly<Record<Language, PickerWords>> = {
  fi: {
    searching: 'Haetaan henkilöitä',
    nobody: 'Henkilöitä ei löytynyt. Tarkista nimi.',
    found: '{count} ehdotusta. Valitse nuolinäppäimillä.',
    foundOne: 'Yksi ehdotus. Valitse nuolinäppäimillä.',
    failed: 'Henkilöitä ei saatu haettua. Jatka kirjoittamista, niin haetaan uudelleen.',
    offline: 'Ei verkkoyhteyttä. Jatka kirjoittamista, kun yhteys palaa.',
    throttled: 'Palvelussa on ruuhkaa. Odota hetki ja jatka kirjoittamista.',
    chosen: '{name} on valittu.',
    removed: '{name} on poistettu.',
    remove: 'Poista {name}',
    chosenList: '{label}: valitut',
    notChosen: 'Valitse henkilö ehdotuksista.'
  },
  sv: {
    searching: 'Söker personer',
    nobody: 'Inga personer hittades. Kontrollera namnet.',
    found: '{count} förslag. Välj med piltangenterna.',
    foundOne: 'Ett förslag. Välj med piltangenterna.',
    failed: 'Personerna kunde inte hämtas. Fortsätt skriva för att söka på nytt.',
    offline: 'Ingen nätförbindelse. Fortsätt skriva när förbindelsen återställs.',
    throttled: 'Tjänsten är överbelastad. Vänta en stund och fortsätt skriva.',
    chosen: '{name} har valts.',
    removed: '{name} har tagits bort.',
    remove: 'Ta bort {name}',
    chosenList: '{label}: valda',
    notChosen: 'Välj en person bland förslagen.'
  },
  en: {
    searching: 'Searching for people',
    nobody: 'Nobody was found. Check the name.',
    found: '{count} suggestions. Choose with the arrow keys.',
    foundOne: 'One suggestion. Choose with the arrow keys.',
    failed: 'People could not be fetched. Keep typing to search again.',
    offline: 'No network connection. Keep typing when the connection returns.',
    throttled: 'The service is busy. Wait a moment and keep typing.',
    chosen: '{name} has been chosen.',
    removed: '{name} has been removed.',
    remove: 'Remove {name}',
    chosenList: '{label}: chosen',
    notChosen: 'Choose a person from the suggestions.'
  }
};
