import { LONGEST_YEARS } from '../../src/domain/workspaces/requestProblems';
import { withAnswers } from '../../src/domain/workspaces/WorkspaceCare';
import { isOwnedBy } from '../../src/domain/workspaces/Workspace';
import { type Change, made, step, type Steps } from '../provision/Step';
import type { Tenant } from '../provision/Tenant';
import { type AuthoredAnswer, changeRegister, closeAnswer, readAnswers, readRegister, type RegisteredWorkspace } from './register';
import { letMembersWrite, replaceOwner } from './workspaceSite';

/** Whether an owner or a deputy asks for something that owners may ask for. */
function isGood({ answer, loginName }: AuthoredAnswer, workspace: RegisteredWorkspace | undefined, now: Date): boolean {
  if (workspace === undefined || !isOwnedBy(workspace, loginName)) return false;
  if (answer.kind !== 'extend') return true;
  const furthest = new Date(now);
  furthest.setUTCFullYear(furthest.getUTCFullYear() + LONGEST_YEARS);
  return Date.parse(answer.until) > now.getTime() && Date.parse(answer.until) <= furthest.getTime();
}

/** The register as the owners' answers have made it, and the steps that make it so. What others write in their name is refused. */
export function answered(tenant: Tenant, register: readonly RegisteredWorkspace[], answers: readonly AuthoredAnswer[], now: Date): { readonly register: RegisteredWorkspace[]; readonly steps: Steps } {
  const byId = new Map(register.map((one) => [one.id, one]));
  const good = answers.filter((answer) => isGood(answer, byId.get(answer.workspaceId), now));
  const after = register.map((one) => ({ ...withAnswers(one, good.filter(({ workspaceId }) => workspaceId === one.id)), url: one.url }));
  return { register: after, steps: answerSteps(tenant, answers, good, byId) };
}

async function* answerSteps(tenant: Tenant, answers: readonly AuthoredAnswer[], good: readonly AuthoredAnswer[], byId: Map<number, RegisteredWorkspace>): Steps {
  for (const answer of answers) {
    const workspace = byId.get(answer.workspaceId);
    if (workspace === undefined || !good.includes(answer)) {
      yield step('owner’s answer refused', workspace?.url ?? `workspace ${answer.workspaceId}`, 'update', () => closeAnswer(tenant, answer, 'refused'));
      continue;
    }
    const then = { ...withAnswers(workspace, [answer]), url: workspace.url };
    yield step(`owner’s answer: ${answer.answer.kind}`, workspace.url, 'update', () => carryOut(tenant, workspace, then, answer));
    byId.set(workspace.id, then);
  }
}

/** The answer is closed last: whatever fails before, the next run begins anew. */
async function carryOut(tenant: Tenant, before: RegisteredWorkspace, after: RegisteredWorkspace, given: AuthoredAnswer): Promise<void> {
  const { answer, loginName, newOwnerId } = given;
  if (answer.kind === 'handOver' && newOwnerId !== null) {
    await replaceOwner(tenant, before.url, loginName, answer.to.loginName);
    await changeRegister(tenant, before, before.owner?.loginName === loginName ? { OwnerId: newOwnerId } : { DeputyId: newOwnerId });
  }
  if (answer.kind === 'extend' || answer.kind === 'keep') {
    if (before.state === 'readOnly' && after.state === 'active') await letMembersWrite(tenant, before.url, true);
    await changeRegister(tenant, before, { EndsAt: after.endsAt, LastUsedAt: after.lastUsedAt, WorkspaceState: after.state });
  }
  await closeAnswer(tenant, given, 'done');
}

/** Does what owners have answered since the last time: a part of the life cycle that owners like to see soon. @throws KampusError */
export async function carryOutAnswers(tenant: Tenant): Promise<Change[]> {
  const answers = await readAnswers(tenant);
  if (answers.length === 0) return [];
  return made(answered(tenant, await readRegister(tenant), answers, await tenant.now()).steps);
}
