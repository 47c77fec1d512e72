import type { Instant } from '#domain/kernel/message.js';
import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import { endingStep } from '#domain/calendar/ending-steps.js';
import { standingAt, type Membership, type MembershipStanding } from '#domain/membership/state.js';
import { endingProofs, keyOfProof } from '#domain/qualification/ending-proofs.js';
import type { QualificationEvent } from '#domain/qualification/events.js';
import { emptyFile, evolveQualification } from '#domain/qualification/state.js';
import { endingTerms, keyOfTerm } from '#domain/right/ending-terms.js';
import { evolveRight } from '#domain/right/evolve.js';
import type { RightEvent } from '#domain/right/events.js';
import { unrecorded } from '#domain/right/state.js';
import { loadStreams } from '#event-store/load-streams.js';
import {
  findEndingFiles,
  findEndingMembers,
  findEndingRights,
  findNamedElsewhere,
  type EndingMember,
} from '#read-models/find-endings.js';
import { isThere } from '#read-models/is-there.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { inEach, type Everywhere } from '../command-handler/everywhere.js';
import { allMemberRules, type AllMemberRules } from '../membership/all-member-rules.js';
import { loadMemberships } from '../membership/members.js';
import { tellOnce, type ToTell } from './tell-once.js';

/**
 * Reminds the people of a party, of a platform and of the association that a right, a licence, a paper by which a shop
 * is qualified or a membership ends, and a holder that its right was named by somebody else: each once, on the
 * association’s own clock. How many mails are owed by it. May be repeated. `machine` is machine time.
 */
export async function tellEnds(everywhere: Everywhere, machine: Date): Promise<number> {
  if (!(await areThere(everywhere.database))) return 0;
  return inEach(everywhere, async (tenant, now) => {
    const news = [
      ...(await termsOf(tenant, now)),
      ...(await papersOf(tenant, now)),
      ...(await membershipsOf(tenant, now)),
      ...(await namedOf(tenant, now)),
    ];
    return tellOnce(tenant, news, machine);
  });
}

const READ = ['rights', 'qualification_files', 'members', 'filings', 'relied_rights'] as const;

/** Not before the readers have made them. */
const areThere = async (database: Everywhere['database']): Promise<boolean> => {
  for (const name of READ) if (!(await isThere(database, name))) return false;
  return true;
};

/** To whoever has the right or the licence; of what a running dispute rests on to whoever has that, too. */
async function termsOf({ database, associationId }: TenantContext, now: Instant): Promise<readonly ToTell[]> {
  const found = await findEndingRights(database, associationId, localDateAt(now));
  const streams = await loadStreams<RightEvent>(
    database,
    associationId,
    found.map(({ rightId }) => rightId),
  );
  return found.flatMap(({ rightId, caseManagerIds }) => {
    const right = streams.get(rightId)?.events.reduce(evolveRight, unrecorded);
    return (right ? endingTerms(right, now) : []).flatMap((term): readonly ToTell[] => {
      const about = { toldOf: keyOfTerm(rightId, term), day: term.endsOn };
      return [
        ...term.partyIds.map((partyId) => ({ ...about, topic: 'terms-end' as const, to: { partyId } })),
        ...caseManagerIds.map((accountId) => ({ ...about, topic: 'relied-terms-end' as const, to: { accountId } })),
      ];
    });
  });
}

/** To the shop whose file it is. */
async function papersOf({ database, associationId }: TenantContext, now: Instant): Promise<readonly ToTell[]> {
  const found = await findEndingFiles(database, associationId, localDateAt(now));
  const ids = found.map(({ fileId }) => fileId);
  const streams = await loadStreams<QualificationEvent>(database, associationId, ids);
  return found.flatMap(({ fileId, partyId }) => {
    const file = streams.get(fileId)?.events.reduce(evolveQualification, emptyFile) ?? emptyFile;
    return endingProofs(file, localDateAt(now)).map((proof): ToTell => {
      return { topic: 'papers-end', to: { partyId }, toldOf: keyOfProof(proof), day: proof.endsOn };
    });
  });
}

/** A week before its end at the latest; before that from the day on that the rules say which the member accepted. */
const LAST_STEP = 7;

/** So many members are read at a time. */
const PAGE = 100;

/** Most of those whose end comes near at all are not yet reminded by any rules: of them nothing is read. */
async function membershipsOf(tenant: TenantContext, now: Instant): Promise<readonly ToTell[]> {
  const { database, associationId } = tenant;
  const [today, rules] = [localDateAt(now), await allMemberRules(tenant, now)];
  if (rules.byVersion.size === 0) return [];
  const first = Math.max(LAST_STEP, ...[...rules.byVersion.values()].map(({ remindDays }) => remindDays));
  const found = await findEndingMembers(database, associationId, today, first);
  const news: ToTell[] = [];
  for (let at = 0; at < found.length; at += PAGE) {
    const page = found.slice(at, at + PAGE);
    const members = new Map(
      await loadMemberships(
        tenant,
        page.map(({ memberId }) => memberId),
      ),
    );
    for (const one of page) {
      const membership = members.get(one.memberId);
      if (membership?.until === one.endsOn && RENEWS.includes(standingAt(membership, now)))
        news.push(...membershipEnds(one, membership, rules, today));
    }
  }
  return news;
}

const membershipEnds = (
  { memberId, endsOn }: EndingMember,
  { kind, accepted }: Membership,
  { byVersion, inForce }: AllMemberRules,
  today: LocalDate,
): readonly ToTell[] => {
  const rules = byVersion.get(accepted?.version ?? '') ?? inForce;
  const step = rules && endingStep(endsOn, today, [rules.remindDays, LAST_STEP]);
  if (step === undefined) return [];
  const to = kind === 'platform' ? { platformId: memberId } : { partyId: memberId };
  return [{ topic: 'membership-ends', to, toldOf: `membership/${memberId}/${endsOn}/${step}`, day: endsOn }];
};

/** Whoever can renew before its end. */
const RENEWS: readonly MembershipStanding[] = ['member', 'suspended'];

/** Nobody is told of what another names but who holds that right, and had it checked: anybody can write down a number. */
async function namedOf({ database, associationId }: TenantContext, now: Instant): Promise<readonly ToTell[]> {
  const found = await findNamedElsewhere(database, associationId, now);
  const today: LocalDate = localDateAt(now);
  const streams = await loadStreams<RightEvent>(database, associationId, [
    ...new Set(found.map(({ rightId }) => rightId)),
  ]);
  return found.flatMap(({ rightId, disputeId }): readonly ToTell[] => {
    const right = streams.get(rightId)?.events.reduce(evolveRight, unrecorded);
    const holder = right?.holdings.findLast(({ from }) => from === undefined || from <= today)?.holderId;
    return holder === undefined
      ? []
      : [{ topic: 'right-named', to: { partyId: holder }, toldOf: `${rightId}/${disputeId}`, day: today }];
  });
}
