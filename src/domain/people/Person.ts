/**
 * An official as the directory shows them to colleagues. What the organisation does not publish is empty or null here;
 * nothing is filled in by guessing.
 */
export interface Person {
  /** With its claims prefix, lower case: `i:0#.f|membership|juhani.maki@gov.example`. What person columns are written with. */
  readonly loginName: string;
  /** The account: `juhani.maki@gov.example`, lower case. Chats and photos go by it. */
  readonly account: string;
  /** As the person is called: `Juhani Mäki`. */
  readonly displayName: string;
  readonly givenName: string;
  /** With its particle: `von Mall`. Empty when the directory does not tell it apart. */
  readonly familyName: string;
  /** As the directory writes it, in Finnish as a rule; empty when there is none. */
  readonly title: string;
  readonly unit: string;
  /** Key of the organisation (`VM`); null when the directory does not say. */
  readonly organisation: string | null;
  /** A building or a city; empty when there is none. */
  readonly location: string;
  readonly phone: string;
  readonly mobile: string;
  readonly mail: string;
  /** What the person says others may ask about. */
  readonly responsibilities: readonly string[];
  /** Login name of the manager, lower case; null for whoever is at the top. */
  readonly managerLogin: string | null;
  /** Whether the person has published a photo. Without it none is asked for. */
  readonly hasPhoto: boolean;
}

/** As much of a person as registers and forms keep. */
export type NamedPerson = Pick<Person, 'loginName' | 'displayName'>;
