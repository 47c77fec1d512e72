import { localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { standingAt } from '#domain/membership/state.js';
import type { NeutralEvent } from '#domain/neutral/events.js';
import { evolveNeutral, unlisted } from '#domain/neutral/state.js';
import { byDay, dueByAssignment, dueByRules, dueByTerm, type DueCourse } from '#domain/training/due.js';
import { loadStream } from '#event-store/load.js';
import { findMembers } from '#read-models/find-members.js';
import { TAUGHT } from '#rulebooks/courses/taught.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { findAccounts } from '../context/neutrals.js';
import { loadMembership, memberRulesFor } from '../membership/members.js';
import { certificatesFor, loadLearners, loadTraining, type Learner } from './training.js';

/** By whom a course is owed: a member, or a person by its account. */
export type Owed = DueCourse & { readonly memberId?: string; readonly accountId?: string };

/** What a member owes by the version of the rules that it accepted; nothing where it is none. */
export async function dueOfMember(tenant: TenantContext, memberId: string, at: Instant): Promise<readonly Owed[]> {
  const { membership } = await loadMembership(tenant, memberId);
  const { accepted, roles } = membership;
  const standing = standingAt(membership, at);
  if (accepted === undefined || (standing !== 'member' && standing !== 'suspended')) return [];
  const { rules } = (await memberRulesFor(tenant, at, accepted.version)).accepted ?? {};
  if (!rules?.training || rules.training.length === 0) return [];
  const certificates = await certificatesFor(tenant, memberId);
  const about = { roles, acceptedAt: accepted.acceptedAt };
  return dueByRules(rules.training, about, certificates, localDateAt(at)).map((due) => ({ ...due, memberId }));
}

const dueOfNeutral = async (
  { database, associationId }: TenantContext,
  { learnerId, training }: Learner,
): Promise<readonly Owed[]> => {
  const { events } = await loadStream<NeutralEvent>(database, associationId, learnerId);
  const { listings } = events.reduce(evolveNeutral, unlisted);
  const terms = Object.values(listings).map(({ term }) => term);
  // the term that ends last counts for whoever stands on both rosters
  const [last] = terms.toSorted((a, b) => (a.until < b.until ? 1 : -1));
  return last ? dueByTerm(last, TAUGHT, training.certificates).map((due) => ({ ...due, accountId: learnerId })) : [];
};

/** All that one person owes, and the parties that it acts for, by the day. */
export async function dueOf(
  tenant: TenantContext,
  { accountId, partyIds }: { readonly accountId: string; readonly partyIds: readonly string[] },
  at: Instant,
): Promise<readonly Owed[]> {
  const learner = await loadTraining(tenant, accountId);
  const own = dueByAssignment(learner.training).map((due) => ({ ...due, accountId }));
  const [neutral, ...members] = await Promise.all([
    dueOfNeutral(tenant, learner),
    ...partyIds.map((partyId) => dueOfMember(tenant, partyId, at)),
  ]);
  return [...own, ...neutral, ...members.flat()].toSorted(byDay);
}

const PAGE = 1_000;

const allMembers = async ({ database, associationId }: TenantContext): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let page: readonly string[] = []; ids.length === 0 || page.length === PAGE; ids.push(...page)) {
    page = await findMembers(database, associationId, { progress: 'admitted', after: ids.at(-1), limit: PAGE });
    if (page.length === 0) break;
  }
  return ids;
};

/** All that anybody owes the association, by the day: members by their rules, neutrals by their terms, and what it asked itself. */
export async function dueOfAll(tenant: TenantContext, at: Instant): Promise<readonly Owed[]> {
  const memberIds = await allMembers(tenant);
  const neutrals = (await Promise.all([findAccounts(tenant, 'mediator'), findAccounts(tenant, 'expert')])).flat();
  const neutralIds = [...new Set(neutrals.map(({ id }) => id))];
  const asked = (await loadLearners(tenant, { byAssociation: true })).flatMap(({ learnerId, training }) =>
    dueByAssignment(training)
      .filter(({ assignmentId = '' }) => training.assignments[assignmentId]?.partyId === undefined)
      .map((due) => ({ ...due, accountId: learnerId })),
  );
  const rest: (readonly Owed[])[] = [];
  // one after the other: a list that a person looks at, or a pass once in a while, never the path of a filing
  for (const memberId of memberIds) rest.push(await dueOfMember(tenant, memberId, at));
  for (const id of neutralIds) rest.push(await dueOfNeutral(tenant, await loadTraining(tenant, id)));
  return [...asked, ...rest.flat()].toSorted(byDay);
}
