import type { Clock } from '../domain/shared/Clock';
import { KampusError } from '../domain/shared/KampusError';
import { inMenuOrder, isValidAt, type Organisation } from '../domain/organisations/Organisation';
import type { OrganisationRepository } from '../domain/organisations/OrganisationRepository';
import type { FollowedOrganisationsRepository } from '../domain/reader/FollowedOrganisationsRepository';
import type { NavigationEntry } from '../domain/navigation/navigation';
import type { NavigationRepository } from '../domain/navigation/NavigationRepository';
import type { Notice } from '../domain/notices/notices';
import type { NoticeRepository } from '../domain/notices/NoticeRepository';
import type { QuickLink } from '../domain/quickLinks/quickLinks';
import type { QuickLinkRepository } from '../domain/quickLinks/QuickLinkRepository';

/** A clock that stands until it is set. */
export class FakeClock implements Clock {
  private moment: Date;

  public constructor(moment: string) {
    this.moment = new Date(moment);
  }

  public now(): Date {
    return this.moment;
  }

  public set(moment: string): void {
    this.moment = new Date(moment);
  }
}

/** Answers, or fails as told: what every fake is made of. */
export class Answering {
  /** What the next calls fail with; null: they succeed. */
  public failure: KampusError | null = null;
  /** How many calls were made. */
  public calls = 0;

  protected async answer<T>(value: () => T): Promise<T> {
    this.calls += 1;
    await Promise.resolve();
    if (this.failure !== null) throw this.failure;
    return value();
  }
}

export class FakeOrganisationRepository extends Answering implements OrganisationRepository {
  public organisations: Organisation[];
  public own: string[];
  private readonly clock: Clock;

  public constructor(organisations: Organisation[] = [], own: string[] = [], clock: Clock = new FakeClock('2026-11-09T09:00:00Z')) {
    super();
    this.organisations = organisations;
    this.own = own;
    this.clock = clock;
  }

  public all(): Promise<Organisation[]> {
    return this.answer(() => inMenuOrder(this.organisations.filter((one) => isValidAt(one, this.clock.now()))));
  }

  public ownKeys(): Promise<string[]> {
    return this.answer(() => [...this.own]);
  }
}

export class FakeFollowedOrganisations extends Answering implements FollowedOrganisationsRepository {
  private followed: string[];

  public constructor(followed: string[] = []) {
    super();
    this.followed = followed;
  }

  public keys(): Promise<string[]> {
    return this.answer(() => [...this.followed]);
  }

  public follow(key: string): Promise<void> {
    return this.answer(() => { this.followed = [...this.followed.filter((other) => other !== key), key]; });
  }

  public unfollow(key: string): Promise<void> {
    return this.answer(() => { this.followed = this.followed.filter((other) => other !== key); });
  }
}

export class FakeNavigationRepository extends Answering implements NavigationRepository {
  public rows: NavigationEntry[];

  public constructor(rows: NavigationEntry[] = []) {
    super();
    this.rows = rows;
  }

  public entries(): Promise<NavigationEntry[]> {
    return this.answer(() => [...this.rows]);
  }
}

export class FakeNoticeRepository extends Answering implements NoticeRepository {
  public notices: Notice[];

  public constructor(notices: Notice[] = []) {
    super();
    this.notices = notices;
  }

  public current(): Promise<Notice[]> {
    return this.answer(() => [...this.notices]);
  }
}

export class FakeQuickLinkRepository extends Answering implements QuickLinkRepository {
  public links: QuickLink[];

  public constructor(links: QuickLink[] = []) {
    super();
    this.links = links;
  }

  public all(): Promise<QuickLink[]> {
    return this.answer(() => [...this.links]);
  }
}
