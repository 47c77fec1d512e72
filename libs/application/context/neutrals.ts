import {
  delistNeutral,
  endAbsence,
  listNeutral,
  noteAbsence,
  type EndAbsence,
  type ListNeutral,
  type NoteAbsence,
} from '#domain/neutral/list-neutral.js';
import { endQualification, qualifyMediator, type QualifyMediator } from '#domain/neutral/qualified.js';
import type { MediatorKind, NeutralEvent, NeutralService } from '#domain/neutral/events.js';
import { evolveNeutral, unlisted, type Neutral } from '#domain/neutral/state.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream } from '#event-store/load.js';
import { answerOnce, entryOf, type Decided, type TenantContext } from '../command-handler/command-handler.js';
import { identityKey } from '../party/parties.js';

type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };
type Facts = Omit<ListNeutral['data'], 'detailsContentId'> & { readonly details: string };

/** Whose roster is spoken of, and who on it. */
export type OnRoster = { readonly service: NeutralService; readonly accountId: string };

/** Puts the account on the roster or tells its facts anew; answers 200 with its id under the name of this roster. */
export const recordListing = (
  tenant: TenantContext,
  of: OnRoster,
  { details, ...facts }: Facts,
  asked: Asked,
): Promise<Answer> =>
  change(tenant, of, asked, async () => {
    const data = { ...facts, detailsContentId: await tenant.vault.seal(identityKey(of.accountId), details) };
    const command = { type: 'ListNeutral', data, by: asked.by, at: asked.at } as const;
    return { events: listNeutral(command), command };
  });

export const recordAbsence = (
  tenant: TenantContext,
  of: OnRoster,
  data: NoteAbsence['data'],
  asked: Asked,
): Promise<Answer> =>
  change(tenant, of, asked, (neutral) => {
    const command = { type: 'NoteAbsence', data, by: asked.by, at: asked.at } as const;
    return { events: noteAbsence(command, neutral), command };
  });

export const recordAbsenceEnd = (
  tenant: TenantContext,
  of: OnRoster,
  data: EndAbsence['data'],
  asked: Asked,
): Promise<Answer> =>
  change(tenant, of, asked, (neutral) => {
    const command = { type: 'EndAbsence', data, by: asked.by, at: asked.at } as const;
    return { events: endAbsence(command, neutral), command };
  });

export const recordDelisting = (tenant: TenantContext, of: OnRoster, reason: string, asked: Asked): Promise<Answer> =>
  change(tenant, of, asked, async (neutral) => {
    if (!neutral.listings[of.service]) refuse('NotFound');
    const services = [of.service];
    const data = { reasonContentId: await tenant.vault.seal(identityKey(of.accountId), reason), services };
    const command = { type: 'DelistNeutral', data, by: asked.by, at: asked.at } as const;
    return { events: delistNeutral(command, neutral), command };
  });

type Paper = Omit<QualifyMediator['data'], 'paperContentId' | 'mediatorId'> & { readonly paper: string };

/** Records that somebody saw the paper by which a mediator may mediate. */
export const recordQualification = (
  tenant: TenantContext,
  mediatorId: string,
  { paper, ...facts }: Paper,
  asked: Asked,
): Promise<Answer> =>
  change(tenant, { service: 'mediator', accountId: mediatorId }, asked, async () => {
    const words = await tenant.vault.seal(identityKey(mediatorId), paper);
    const data = { mediatorId, ...facts, paperContentId: words };
    const command = { type: 'QualifyMediator', data, by: asked.by, at: asked.at } as const;
    return { events: qualifyMediator(command), command };
  });

export const recordQualificationEnd = (
  tenant: TenantContext,
  mediatorId: string,
  { kind, reason }: { readonly kind: MediatorKind; readonly reason: string },
  asked: Asked,
): Promise<Answer> =>
  change(tenant, { service: 'mediator', accountId: mediatorId }, asked, async (neutral) => {
    const data = { kind, reasonContentId: await tenant.vault.seal(identityKey(mediatorId), reason) };
    const command = { type: 'EndQualification', data, by: asked.by, at: asked.at } as const;
    return { events: endQualification(command, neutral), command };
  });

type Change = { readonly events: readonly NeutralEvent[]; readonly command: Parameters<typeof entryOf>[3] };

/** Under which name each roster tells an account. */
const ID_NAMES = { mediator: 'mediatorId', expert: 'expertId' } as const satisfies Record<NeutralService, string>;

/** A neutral's stream bears the id of its account, which has the role of this roster in the association. */
const change = (
  tenant: TenantContext,
  { service, accountId }: OnRoster,
  { request }: Asked,
  decide: (neutral: Neutral) => Change | Promise<Change>,
): Promise<Answer> =>
  answerOnce(tenant, request, async (): Promise<Decided> => {
    if (!(await findAccounts(tenant, service)).some(({ id }) => id === accountId)) refuse('NotFound');
    const stream = await loadStream<NeutralEvent>(tenant.database, tenant.associationId, accountId);
    const { events, command } = await decide(stream.events.reduce(evolveNeutral, unlisted));
    return {
      entries: [entryOf('neutral', stream, events, command)],
      answer: { status: 200, body: JSON.stringify({ [ID_NAMES[service]]: accountId }) },
    };
  });

/** Accounts of the association with this role. */
export const findAccounts = async (
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  service: NeutralService,
): Promise<readonly { readonly id: string; readonly name: string }[]> => {
  const { rows } = await database.query<{ id: string; name: string }>({
    name: 'neutrals',
    text: 'SELECT id, name FROM office.account WHERE association_id = $1 AND roles @> ARRAY[$2::text] AND suspended_at IS NULL AND ended_at IS NULL ORDER BY name, id',
    values: [associationId, service],
  });
  return rows;
};
