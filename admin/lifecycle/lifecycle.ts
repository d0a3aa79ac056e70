import { readPages } from '../pages';
import { type Change, made, type MakeOptions, type PartListener, planned, type Steps } from '../provision/Step';
import type { Tenant } from '../provision/Tenant';
import { noticeSteps } from './notices';
import type { Moment, Subject, Task } from './Subject';
import { expiredNews } from './subjects/expiredNews';
import { pageReviews } from './subjects/pageReviews';
import { responsibilityChecks } from './subjects/responsibilityChecks';
import { workspaces } from './subjects/workspaces';

/** What has a life cycle. */
const SUBJECTS: readonly Subject[] = [expiredNews, pageReviews, responsibilityChecks, workspaces];

export interface LifecycleResult {
  readonly changes: readonly Change[];
  readonly tasks: readonly Task[];
}

export interface LifecycleOptions extends Pick<MakeOptions, 'onChange'> {
  readonly onPart?: PartListener;
  readonly subjects?: readonly Subject[];
}

async function* subjectSteps(moment: Moment, subjects: readonly Subject[], onTask: (task: Task) => void): Steps {
  for (const subject of subjects) {
    const { steps, notices = [], tasks = [] } = await subject.due(moment);
    tasks.forEach(onTask);
    if (steps !== undefined) yield* steps;
    yield* noticeSteps(moment.tenant, subject.kinds, notices, onTask);
  }
}

async function run(tenant: Tenant, { onPart, subjects = SUBJECTS }: LifecycleOptions, take: (steps: Steps) => Promise<Change[]>): Promise<LifecycleResult> {
  const moment: Moment = { tenant, now: await tenant.now(), pages: await readPages(tenant, onPart) };
  const tasks: Task[] = [];
  const changes = await take(subjectSteps(moment, subjects, (task) => tasks.push(task)));
  return { changes, tasks };
}

/** What is due, and what would be changed. Writes nothing. @throws KampusError */
export function planLifecycle(tenant: Tenant, options: LifecycleOptions = {}): Promise<LifecycleResult> {
  return run(tenant, options, planned);
}

/** Does what time asks for, by the server's clock. A second run of the day changes nothing. @throws KampusError */
export function runLifecycle(tenant: Tenant, options: LifecycleOptions = {}): Promise<LifecycleResult> {
  return run(tenant, options, (steps) => made(steps, options));
}
