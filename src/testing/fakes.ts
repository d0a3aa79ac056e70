import type { Clock } from '../domain/shared/Clock';
import { KampusError } from '../domain/shared/KampusError';
import { inMenuOrder, isValidAt, type Organisation } from '../domain/organisations/Organisation';
import type { OrganisationRepository } from '../domain/organisations/OrganisationRepository';
import type { OutdatedTranslation, PageTranslations } from '../domain/reader/PageTranslations';
import { MOST_SUGGESTIONS, SHORTEST_QUERY, type SearchSuggestion, type SearchSuggestions } from '../domain/search/SearchSuggestions';
import type { FollowedOrganisationsRepository } from '../domain/reader/FollowedOrganisationsRepository';
import type { NavigationEntry } from '../domain/navigation/navigation';
import type { NavigationRepository } from '../domain/navigation/NavigationRepository';
import type { Notice } from '../domain/notices/notices';
import type { NoticeRepository } from '../domain/notices/NoticeRepository';
import { isGoodOwnLink, type OwnLinkDraft } from '../domain/quickLinks/ownLink';
import { placed, type QuickLink } from '../domain/quickLinks/quickLinks';
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
  /** What the reader has put away. */
  public putAway: string[] = [];

  public constructor(notices: Notice[] = []) {
    super();
    this.notices = notices;
  }

  public current(): Promise<Notice[]> {
    return this.answer(() => [...this.notices]);
  }

  public dismissed(): Promise<string[]> {
    return this.answer(() => [...this.putAway]);
  }

  public dismiss(keys: readonly string[]): Promise<void> {
    return this.answer(() => {
      this.putAway = Array.from(new Set([...this.putAway, ...keys]));
    });
  }
}

export class FakeQuickLinkRepository extends Answering implements QuickLinkRepository {
  public links: QuickLink[];
  /** Ids as the reader has put them. */
  public order: readonly string[] = [];
  private lastId = 0;

  public constructor(links: QuickLink[] = []) {
    super();
    this.links = links;
  }

  public all(): Promise<QuickLink[]> {
    return this.answer(() => placed(this.links, this.order));
  }

  public addOwn(draft: OwnLinkDraft): Promise<QuickLink> {
    return this.answer(() => {
      const id = `own-${(this.lastId += 1)}`;
      const link: QuickLink = { ...ownTexts(draft), id, origin: 'own', organisation: null, isMandatory: false, order: this.lastId, place: null };
      this.links = [...this.links, link];
      return link;
    });
  }

  public changeOwn(link: QuickLink, draft: OwnLinkDraft): Promise<QuickLink> {
    return this.answer(() => {
      const changed = { ...link, ...ownTexts(draft) };
      const now = this.links.find(({ id }) => id === link.id);
      if (link.origin !== 'own') throw new KampusError('forbidden', 'change an own link');
      if (now === undefined) throw new KampusError('notFound', 'change an own link');
      if (now.url !== link.url || now.titles.fi !== link.titles.fi) throw new KampusError('conflict', 'change an own link');
      this.links = this.links.map((other) => (other === now ? changed : other));
      return changed;
    });
  }

  public removeOwn(link: QuickLink): Promise<void> {
    return this.answer(() => {
      if (link.origin !== 'own') throw new KampusError('forbidden', 'remove an own link');
      this.links = this.links.filter(({ id }) => id !== link.id);
    });
  }

  public saveOrder(ids: readonly string[]): Promise<void> {
    return this.answer(() => {
      this.order = ids;
    });
  }
}

/** @throws KampusError `invalidData` as the real one does */
function ownTexts(draft: OwnLinkDraft): Pick<QuickLink, 'titles' | 'url'> {
  if (!isGoodOwnLink(draft)) throw new KampusError('invalidData', 'save an own link');
  const title = draft.title.trim();
  return { titles: { fi: title, sv: title, en: title }, url: draft.url.trim() };
}

export class FakePageTranslations extends Answering implements PageTranslations {
  /** Addresses by page and language: `/sites/kampus/SitePages/Etatyo.aspx|sv`. */
  public addresses: Readonly<Record<string, string>> = {};
  /** By page. */
  public outdatedPages: Readonly<Record<string, OutdatedTranslation>> = {};

  public addressOf(path: string, language: string): Promise<string | null> {
    return this.answer(() => this.addresses[`${path}|${language}`] ?? null);
  }

  public outdated(path: string): Promise<OutdatedTranslation | null> {
    return this.answer(() => this.outdatedPages[path] ?? null);
  }
}

export class FakeSearchSuggestions extends Answering implements SearchSuggestions {
  public pages: SearchSuggestion[] = [];

  public startingWith(typed: string): Promise<SearchSuggestion[]> {
    return this.answer(() => {
      const words = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.join('').length < SHORTEST_QUERY) return [];
      const fits = (title: string): boolean => words.every((word) => title.toLowerCase().split(/[^\p{L}\p{N}]+/u).some((own) => own.startsWith(word)));
      return this.pages.filter(({ title }) => fits(title)).slice(0, MOST_SUGGESTIONS);
    });
  }
}
