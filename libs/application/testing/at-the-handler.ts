import { handleDispute, loadDispute } from '#application/dispute/disputes.js';
import { callerOf, type TenantContext } from '#application/command-handler/command-handler.js';
import { listReviewer } from '#application/context/reviewers.js';
import { recordListing } from '#application/context/neutrals.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { instant, type Actor, type Instant } from '#domain/kernel/message.js';
import { Refused } from '#domain/kernel/refusal.js';
import type { Reviewer } from '#domain/reviewer/events.js';
import { requestOf } from '#event-store/answers.js';
import { openAppender } from '#event-store/append.js';
import { openPool } from '#infrastructure/database/pool.js';
import { newId } from '#infrastructure/ids.js';
import { openVault } from '#infrastructure/vault/vault.js';
import type { House } from '../../../test/support/house.js';

/**
 * How a command comes in: once; once more under its key, when it is answered or at the same time; or beside itself
 * under another key.
 */
export const WAYS = ['once', 'once', 'once', 'again', 'together', 'rival'] as const;
export type Way = (typeof WAYS)[number];

/** Who and what the stories' names stand for in one dispute. */
export type Names = Readonly<Record<string, string>>;

/**
 * A process of its own before the database, which can be ended and begun anew: nothing is known but what was stored.
 */
export async function openProcess(house: House, duties: Readonly<Record<string, DecisionContext['duties']>>) {
  const url = house.postgres.applicationUrl;
  const { associationId, masterKey } = house;
  const connect = () => {
    const [pool, appender] = [openPool(url, () => undefined), openAppender(url, () => new Date())];
    const contextOf: TenantContext['contextOf'] = async (actor) => ({
      ...(await house.tenant.contextOf(actor)),
      ...ofDuty(duties[actor.id]),
    });
    const tenant: TenantContext = {
      ...house.tenant,
      database: pool,
      appender,
      vault: openVault({ pool, masterKey, associationId }),
      contextOf,
    };
    return { tenant, close: async () => void (await Promise.all([pool.end(), appender.close()])) };
  };
  let held = connect();
  return {
    tenant: () => held.tenant,
    restart: async (): Promise<void> => {
      await held.close();
      held = connect();
    },
    close: () => held.close(),
  };
}
export type Process = Awaited<ReturnType<typeof openProcess>>;

const ofDuty = (own: DecisionContext['duties'] | undefined): Partial<DecisionContext> =>
  own === undefined ? {} : { duties: own };

export const load = async ({ tenant }: Process, disputeId: string, by: Actor): Promise<Dispute> =>
  (await loadDispute(tenant(), disputeId, by)).dispute;

/** What became of each time that it was sent. What is sent twice under one key has one answer. */
export async function send(
  { tenant }: Process,
  disputeId: string,
  command: DisputeCommand,
  way: Way,
): Promise<readonly boolean[]> {
  const handlers = tenant();
  const under = (key: string): Promise<string | undefined> =>
    handleDispute(
      handlers,
      disputeId,
      command.by,
      command,
      requestOf(callerOf(handlers.associationId, command.by), key, command.data, handlers.secret),
    ).then(
      ({ body }) => body,
      (error: unknown) => {
        if (error instanceof Refused) return undefined;
        throw error;
      },
    );
  const key = newId();
  const sent = way === 'again' ? [await under(key), await under(key)] : await Promise.all(keysOf(way, key).map(under));
  if (way !== 'rival' && new Set(sent).size > 1)
    throw new Error(`${command.type} sent ${way} has two answers: ${sent.join(' and ')}`);
  return sent.map((body) => body !== undefined).sort((one, other) => Number(other) - Number(one));
}

const keysOf = (way: Way, key: string): readonly string[] =>
  way === 'once' ? [key] : way === 'rival' ? [key, newId()] : [key, key];

/** The stories' names in it replaced by those of this dispute; a name that stands for nothing stays. */
export const inNames = <T>(value: T, names: Names): T => named(value, names) as T;

const named = (value: unknown, names: Names): unknown => {
  if (typeof value === 'string')
    return value.startsWith('pair:')
      ? value
          .split(':')
          .map((part) => names[part] ?? part)
          .join(':')
      : (names[value] ?? value);
  if (Array.isArray(value)) return value.map((one) => named(one, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, named(one, names)]));
};

/** An account of the association, without anybody who could sign in to it. */
export async function addAccount(
  { pool, associationId }: Pick<House, 'pool' | 'associationId'>,
  role: 'expert' | 'case-manager',
  id = newId(),
): Promise<string> {
  await pool.query(
    `INSERT INTO office.account (id, association_id, login, password_hash, name, mail, locale, roles, party_ids) VALUES ($1, $2, $3, '', 'A', 'a@people.example', 'en', $4, '{}')`,
    [id, associationId, id, [role]],
  );
  return id;
}

const asked = (house: House, facts: object) => ({
  by: house.staff,
  at: house.now(),
  request: requestOf(callerOf(house.associationId, house.staff), newId(), facts, house.tenant.secret),
});

/** Puts somebody on the roster of experts, until this instant. */
export async function addExpert(
  house: House,
  until: Instant = instant(Date.parse('2100-01-01T00:00:00Z')),
): Promise<string> {
  const id = await addAccount(house, 'expert');
  const term = { from: instant(0), until };
  const facts = {
    services: ['expert' as const],
    rights: [],
    languages: ['zh-CN' as const],
    qualification: 'professional-title' as const,
    details: 'x',
    term,
    training: { completedAt: house.now(), hours: 8 },
    cap: 1_000,
  };
  await recordListing(house.tenant, { service: 'expert', accountId: id }, facts, asked(house, facts));
  return id;
}

/** For whom this account works from now on, and with whom it competes. */
export const sayWhose = (house: House, accountId: string, facts: Reviewer): Promise<unknown> =>
  listReviewer(house.tenant, accountId, facts, asked(house, facts));
