import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Need } from '#domain/dispute/core/action.js';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { Recorded } from '#event-store/types.js';
import type { RoomCommand } from '#domain/room/commands.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { findDelegationEnd } from './delegation-end.js';
import { findDuty } from './duty.js';
import { findExpertContexts } from './experts.js';
import { findServiceConsents } from './find-service-consents.js';
import { complaining, filerOf, findFurtherRegisters, findRegister, findStanding } from './standing.js';
import { findMediationBody } from './mediation-body.js';
import { findMediatorContexts } from './mediators.js';
import { findOfficers } from './officers.js';
import type { OwnStanding } from './own-standing.js';
import { findReviewerContexts } from './reviewers.js';
import { findOfficesBeside, together } from './who-acted.js';

/** What is asked for: by which command, about which dispute. */
export type Asking = {
  readonly command: DisputeCommand | RoomCommand;
  readonly disputeId: string;
  readonly dispute: Dispute;
  /** The dispute's own, where there is one. */
  readonly events?: readonly Recorded<DisputeEvent>[];
  /** What is known already. */
  readonly context?: DecisionContext;
  readonly own?: OwnStanding | undefined;
};

type Gathered = Partial<DecisionContext>;

/** Where each thing that a decision may rest on is read. */
const SOURCES: { readonly [N in Need]: (tenant: TenantContext, asking: Asking) => Promise<Gathered> } = {
  duty: (tenant, { command }) => findDuty(tenant, command.at),
  limits: async (tenant, { command, dispute, events, own }) => {
    const who = complaining(command as DisputeCommand, dispute, events);
    return own?.of(who, command.at) ?? findStanding(tenant, who, command.at);
  },
  filer: (_, { events = [] }) => {
    const filer = filerOf(events);
    const known: Gathered = filer === undefined ? {} : { filedBy: filer };
    return Promise.resolve(known);
  },
  register: async (tenant, { command, dispute, events = [] }) => {
    const [register, furtherRegisters] = await Promise.all([
      findRegister(tenant, dispute, events, command.at),
      findFurtherRegisters(tenant, dispute, events, command.at),
    ]);
    return {
      ...(register && { register }),
      ...(furtherRegisters.length > 0 && { furtherRegisters }),
      position: Math.max(0, ...[...(register ? [register] : []), ...furtherRegisters].map(({ position }) => position)),
    };
  },
  'who-acted': findWhoActed,
  neutrals: async (tenant, asking) => {
    const acted = await findWhoActed(tenant, asking);
    return { ...acted, neutrals: await findMediatorContexts(tenant, { ...asking, ...acted }, asking.command.at) };
  },
  'mediation-body': async (tenant) => {
    const body = await findMediationBody(tenant);
    return body ? { legalBasis: body.legalBasis } : {};
  },
  reviewers: async (tenant) => ({ reviewers: await findReviewerContexts(tenant) }),
  experts: async (tenant, asking) => {
    const acted = await findWhoActed(tenant, asking);
    return { ...acted, ...(await findExpertContexts(tenant, { ...asking, ...acted }, asking.command.at)) };
  },
  officers: async (tenant, { command }) => ({ officers: await findOfficers(tenant, command.at) }),
  delegation: (tenant, { dispute }) => findDelegationEnd(tenant, dispute),
  'service-consents': async (tenant, { command, dispute }) => ({
    reach: await findServiceConsents(tenant, dispute.complainantId === undefined ? namedIn(command) : dispute),
  }),
};

/** Who acted here, as the dispute was loaded, and in what goes together with it. */
async function findWhoActed(
  tenant: TenantContext,
  { disputeId, dispute, context }: Asking,
): Promise<Required<Pick<DecisionContext, 'offices'>>> {
  return { offices: together(context?.offices ?? {}, await findOfficesBeside(tenant, disputeId, dispute)) };
}

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
  const gathered = await Promise.all([...new Set(needs)].map((need) => SOURCES[need](tenant, { ...asking, context })));
  return gathered.reduce<DecisionContext>(
    (all, { position = 0, ...one }) => ({ ...all, ...one, position: Math.max(all.position, position) }),
    context,
  );
}
