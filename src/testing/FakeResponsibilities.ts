import { merged, updateOf } from '../domain/responsibilities/merging';
import type { HolderUpdate, RegisterEntry, Responsibility, ResponsibilityContent, ResponsibilityFrame } from '../domain/responsibilities/Responsibility';
import { isHeldBy } from '../domain/responsibilities/responsibilityDraft';
import type { ResponsibilityRepository } from '../domain/responsibilities/ResponsibilityRepository';
import { answersTopic, topicTerms } from '../domain/responsibilities/topics';
import type { Clock } from '../domain/shared/Clock';
import { KampusError } from '../domain/shared/KampusError';
import { Answering } from './fakes';

/** What several readers of one register share. */
export interface FakeRegister {
  entries: RegisterEntry[];
  updates: HolderUpdate[];
}

/** The register in memory, for one reader. */
export class FakeResponsibilities extends Answering implements ResponsibilityRepository {
  public register: FakeRegister;
  /** Keys of the organisations that the reader administers. */
  public administered: readonly string[];
  private readonly clock: Clock;
  private readonly loginName: string;

  public constructor(clock: Clock, loginName: string, administered: readonly string[] = [], register: FakeRegister = { entries: [], updates: [] }) {
    super();
    this.clock = clock;
    this.loginName = loginName;
    this.administered = administered;
    this.register = register;
  }

  public find(text: string, preferred: readonly string[]): Promise<readonly number[]> {
    return this.answer(() => {
      const terms = topicTerms(text);
      const found = this.all().filter((one) => answersTopic(one, terms));
      const isPreferred = ({ organisation }: Responsibility): boolean => organisation !== null && preferred.includes(organisation);
      return [...found.filter(isPreferred), ...found.filter((one) => !isPreferred(one))].map(({ id }) => id);
    });
  }

  public read(ids: readonly number[]): Promise<Responsibility[]> {
    return this.answer(() => ids.map((id) => this.all().find((one) => one.id === id)).filter((one): one is Responsibility => one !== undefined));
  }

  public heldBy(loginNames: readonly string[]): Promise<Responsibility[]> {
    return this.answer(() => this.all().filter((one) => loginNames.some((loginName) => isHeldBy(one, loginName))));
  }

  public ofOrganisation(key: string): Promise<Responsibility[]> {
    return this.answer(() => this.all().filter(({ organisation }) => organisation === key));
  }

  public say(responsibility: Responsibility, content: ResponsibilityContent): Promise<void> {
    return this.answer(() => {
      const operation = 'say how a responsibility is';
      if (!isHeldBy(responsibility, this.loginName)) throw new KampusError('forbidden', operation);
      const entry = this.unchanged(responsibility, operation);
      const earlier = updateOf(entry, this.register.updates);
      const writtenAt = this.clock.now().toISOString();
      const update: HolderUpdate = { responsibilityId: entry.id, author: this.loginName, writtenAt, version: `${this.register.updates.length + 1}`, content };
      this.register.updates = [...this.register.updates.filter((one) => one !== earlier), update];
    });
  }

  public change(responsibility: Responsibility, content: ResponsibilityContent, frame: ResponsibilityFrame): Promise<void> {
    return this.answer(() => {
      const operation = 'change a responsibility';
      const entry = this.unchanged(responsibility, operation);
      this.demandAdministrator(entry.organisation, operation);
      const changed = { ...entry, ...content, ...frame, changedAt: this.clock.now().toISOString(), version: `${entry.version}+` };
      this.register.entries = this.register.entries.map((one) => (one === entry ? changed : one));
    });
  }

  public add(organisation: string, content: ResponsibilityContent, frame: ResponsibilityFrame): Promise<void> {
    return this.answer(() => {
      this.demandAdministrator(organisation, 'add a responsibility');
      const now = this.clock.now().toISOString();
      const id = Math.max(0, ...this.register.entries.map((one) => one.id)) + 1;
      const entry: RegisterEntry = { ...content, ...frame, id, organisation, confirmedAt: null, createdAt: now, changedAt: now, isAdministered: false, version: '1' };
      this.register.entries = [...this.register.entries, entry];
    });
  }

  private all(): Responsibility[] {
    return this.register.entries.map((entry) => ({ ...merged(entry, this.register.updates), isAdministered: entry.organisation !== null && this.administered.includes(entry.organisation) }));
  }

  private unchanged({ id, version }: Responsibility, operation: string): RegisterEntry {
    const entry = this.register.entries.find((one) => one.id === id);
    if (entry === undefined) throw new KampusError('notFound', operation);
    if (merged(entry, this.register.updates).version !== version) throw new KampusError('conflict', operation);
    return entry;
  }

  private demandAdministrator(organisation: string | null, operation: string): void {
    if (organisation === null || !this.administered.includes(organisation)) throw new KampusError('forbidden', operation);
  }
}
