import { principalById } from '../../store/principals';
import type { Store } from '../../store/Store';

/** A person or group as search properties name it. */
export interface IndexedName {
  title: string;
  /** The form of `…OWSUSER` properties: mail | name | login name in hexadecimal and plain. */
  claim: string;
}

/** Names of people and groups by principal id, each looked up once. */
export class Names {
  readonly #store: Store;
  readonly #known = new Map<number, IndexedName>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The system account's name stands for a principal that is gone. */
  of(id: number): IndexedName {
    let name = this.#known.get(id);
    if (!name) {
      const principal = principalById(this.#store, id);
      const hex = Buffer.from(principal?.loginName ?? '', 'utf8').toString('hex').toUpperCase();
      name = principal
        ? { title: principal.title, claim: `${principal.email} | ${principal.title} | ${hex} ${principal.loginName}` }
        : { title: 'System Account', claim: 'System Account' };
      this.#known.set(id, name);
    }
    return name;
  }
}
