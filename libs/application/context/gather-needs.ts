import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Need } from '#domain/dispute/core/action.js';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { RoomCommand } from '#domain/room/commands.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { findDelegationEnd } from './delegation-end.js';
import { findDuty } from './duty.js';
import { findExpertContexts } from './experts.js';
import { findServiceConsents } from './find-service-consents.js';
import { findLimits, limitedBy } from './limits.js';
import { findMediationBody } from './mediation-body.js';
import { findMediatorContexts } from './neutrals.js';
import { findReviewerContexts } from './reviewers.js';

/** What is asked for: by which command, about which dispute. */
export type Asking = {
  readonly command: DisputeCommand | RoomCommand;
  readonly disputeId: string;
  readonly dispute: Dispute;
};

type Gathered = Partial<DecisionContext>;

/** Where each thing that a decision may rest on is read. */
const SOURCES: { readonly [N in Need]: (tenant: TenantContext, asking: Asking) => Promise<Gathered> } = {
  duty: (tenant, { command }) => findDuty(tenant, command.at),
  limits: async (tenant, { command, dispute }) => ({
    limits: await findLimits(tenant, limitedBy(command as DisputeCommand, dispute)),
  }),
  neutrals: async (tenant, { command }) => ({ neutrals: await findMediatorContexts(tenant, command.at) }),
  'mediation-body': async (tenant) => {
    const body = await findMediationBody(tenant);
    return body ? { legalBasis: body.legalBasis } : {};
  },
  reviewers: async (tenant) => ({ reviewers: await findReviewerContexts(tenant) }),
  experts: (tenant, { command, disputeId, dispute }) => findExpertContexts(tenant, disputeId, dispute, command.at),
  delegation: (tenant, { dispute }) => findDelegationEnd(tenant, dispute),
  'service-consents': async (tenant, { command, dispute }) => ({
    reach: await findServiceConsents(tenant, dispute.complainantId === undefined ? namedIn(command) : dispute),
  }),
};

/** Before there is a dispute its parties are those whom the command names. */
const namedIn = ({ data }: Asking['command']): Parameters<typeof findServiceConsents>[1] => ({
  respondents: [],
  ...(data as Partial<Parameters<typeof findServiceConsents>[1]>),
});

/** The context with all that an action needs besides, read at once; the position is the latest that any was read at. */
export async function gatherNeeds(
  tenant: TenantContext,
  asking: Asking,
  needs: readonly Need[],
  context: DecisionContext,
): Promise<DecisionContext> {
  const gathered = await Promise.all([...new Set(needs)].map((need) => SOURCES[need](tenant, asking)));
  return gathered.reduce<DecisionContext>(
    (all, { position = 0, ...one }) => ({ ...all, ...one, position: Math.max(all.position, position) }),
    context,
  );
}
