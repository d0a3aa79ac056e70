import type { NotificationRow } from '../../src/schema/lists/notificationsList';
import type { PublishedPage } from '../pages';
import type { Steps } from '../provision/Step';
import type { Tenant } from '../provision/Tenant';

/** Something that an administrator has to see to, since no owner can be told of it. */
export interface Task {
  readonly what: string;
  readonly where: string;
}

/** What somebody is asked to see to. */
export interface Notice {
  readonly kind: NotificationRow['NoticeKind'];
  /** What it is about, unique within its kind and never changing, e.g. a page's UniqueId. */
  readonly thing: string;
  readonly title: string;
  /** Server-relative. */
  readonly url: string;
  /** User principal name of whoever is asked. */
  readonly recipient: string;
  /** ISO 8601. */
  readonly dueAt: string;
}

/** What time has brought about in one subject. */
export interface Due {
  /** State changes that need nobody's word. */
  readonly steps?: Steps;
  /** Everything that people are to see to now; what was asked before and is not here has been seen to. */
  readonly notices?: readonly Notice[];
  readonly tasks?: readonly Task[];
}

/** What a subject looks at. */
export interface Moment {
  readonly tenant: Tenant;
  /** The server's time. */
  readonly now: Date;
  /** Every published page of Kampus's sites. */
  readonly pages: readonly PublishedPage[];
}

/**
 * One subject of the life cycle: finds what is due, and changes nothing itself. A new one is a file in `subjects/` and a
 * line in `lifecycle.ts`.
 */
export interface Subject {
  /** The kinds of notices that are this subject's alone. */
  readonly kinds: ReadonlyArray<Notice['kind']>;
  due(moment: Moment): Promise<Due> | Due;
}
