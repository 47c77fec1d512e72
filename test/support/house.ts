import { createSecretKey, randomBytes } from 'node:crypto';
import { calendarOf } from '#application/calendar/calendar-notices.js';
import { handleDispute } from '#application/dispute/disputes.js';
import { openDispute } from '#application/dispute/open-dispute.js';
import { answerOnce, callerOf, entryOf, type TenantContext } from '#application/command-handler/command-handler.js';
import { identityKey, loadParty } from '#application/party/parties.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { FileComplaint } from '#domain/dispute/intake/filing/complaint.js';
import { instant, type Actor, type Instant } from '#domain/kernel/message.js';
import { requestOf, type Answer } from '#event-store/answers.js';
import { openAppender } from '#event-store/append.js';
import { moveClock } from '#infrastructure/clock/move-clock.js';
import { openPool } from '#infrastructure/database/pool.js';
import { newId } from '#infrastructure/ids.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { wrapSecret } from '#infrastructure/vault/secrets.js';
import { openVault } from '#infrastructure/vault/vault.js';
import { inForceAt } from '#rulebooks/released.js';
import { startPostgres } from './services.js';

/** Legal time begins here, on whatever day the tests run: its calendar is known. */
const STARTS = '2026-03-02T02:00:00Z';
const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3'];

export type House = Awaited<ReturnType<typeof openHouse>>;

const SHA = 'ab'.repeat(32);

/** A real PostgreSQL with one association in it, and its command handlers; what the API would do, done without it. */
export async function openHouse() {
  const postgres = await startPostgres();
  const pool = openPool(postgres.applicationUrl, () => undefined);
  const keyText = randomBytes(32).toString('base64');
  const masterKey = createSecretKey(Buffer.from(keyText, 'base64'));
  const appender = openAppender(postgres.applicationUrl, () => new Date());
  const [associationId, manager] = [newId(), newId()];
  let offset = Date.parse(STARTS) - Date.now();
  await pool.query(
    `INSERT INTO office.association (id, name_zh, name_en, case_manager_account_id, clock_offset_ms)
       VALUES ($1, $2, $3, $4, $5)`,
    [associationId, '协会', 'Association', manager, offset],
  );
  const tenant: TenantContext = {
    database: pool,
    appender,
    associationId,
    vault: openVault({ pool, masterKey, associationId }),
    secret: hmacSecret(masterKey, 'request'),
    calendar: calendarOf({ database: pool, associationId }),
    contextOf: async ({ id, onBehalfOf }) => ({
      position: 0,
      mayActFor: onBehalfOf === undefined ? [] : [onBehalfOf],
      duties: id === manager ? ['case-manager'] : [],
      caseManagerId: manager,
    }),
  };
  const now = (): Instant => instant(Date.now() + offset);
  const request = (by: Actor, data: object) => requestOf(callerOf(associationId, by), newId(), data, tenant.secret);
  const staff: Actor = { kind: 'person', id: manager };

  type Command = DisputeCommand extends infer C ? (C extends DisputeCommand ? Pick<C, 'type' | 'data'> : never) : never;
  const tell = (disputeId: string, by: Actor, command: Command, at = now()): Promise<Answer> =>
    handleDispute(tenant, disputeId, by, { ...command, by, at } as DisputeCommand, request(by, command));

  const addParty = async (mail?: string): Promise<string> => {
    const partyId = newId();
    const identityContentId = await tenant.vault.seal(
      identityKey(partyId),
      JSON.stringify({ name: '某商户', ...(mail && { mail }) }),
    );
    const data = { kind: 'person', source: 'registered', identityContentId };
    const noted = { type: 'PartyNoted' as const, data };
    await answerOnce(tenant, request(staff, noted), async () => {
      const { stream } = await loadParty(tenant, partyId);
      return {
        entries: [entryOf('party', stream, [noted], { type: 'RegisterParty', by: staff, at: now() })],
        answer: { status: 201, body: '{}' },
      };
    });
    return partyId;
  };
  const addPlatform = async (
    webhookUrl?: string,
  ): Promise<{ readonly platformId: string; readonly secret: string }> => {
    const [platformId, secret] = [newId(), `whsec_${randomBytes(24).toString('base64')}`];
    await pool.query(
      'INSERT INTO office.platform (id, association_id, name, handle, webhook_url, webhook_secret_wrapped) VALUES ($1, $2, $3, $4, $5, $6)',
      [
        platformId,
        associationId,
        'Shop',
        'shop',
        webhookUrl ?? null,
        wrapSecret(masterKey, `webhook:${platformId}`, secret),
      ],
    );
    return { platformId, secret };
  };
  const evidenceIds = new Map<string, string>();
  type Filing = {
    readonly complainantId: string;
    readonly respondentId: string;
    readonly platformId: string;
    readonly itemIds?: readonly string[];
  };
  const file = async (
    { complainantId, respondentId, platformId, itemIds = [newId()] }: Filing,
    at = now(),
  ): Promise<string> => {
    const by: Actor = { kind: 'person', id: newId(), onBehalfOf: complainantId };
    const evidenceId = newId();
    const data: FileComplaint['data'] = {
      number: `PL-20261124-${randomBytes(4).toString('hex').toUpperCase()}`,
      filedAs: 'right-holder',
      right: { kind: 'trademark', detailsContentId: newId() },
      respondents: [{ respondentId, roles: ['merchant'], detailsContentId: newId() }],
      items: itemIds.map((itemId) => ({
        itemId,
        platformId,
        kind: 'product',
        locatorContentId: newId(),
        respondentIds: [respondentId],
      })),
      claims: [{ kind: 'remove' }],
      statementContentId: newId(),
      evidence: [{ evidenceId, sha256: SHA, mediaType: 'image/png', descriptionContentId: newId() }],
      materials: MATERIALS.map((code) => ({ code, evidenceIds: [evidenceId] })),
      declaration: inForceAt('cn-ecl', at).rulebook.declaration.version,
    };
    const command = { type: 'FileComplaint', data, by, at } as const;
    const { body } = await openDispute(tenant, { by, at, request: request(by, data) }, async () => ({
      command,
      entries: [],
      answer: {},
    }));
    const { disputeId } = JSON.parse(body) as { disputeId: string };
    evidenceIds.set(disputeId, evidenceId);
    return disputeId;
  };

  return {
    postgres,
    pool,
    keyText,
    masterKey,
    tenant,
    associationId,
    staff,
    now,
    tell,
    addParty,
    addPlatform,
    file,
    accept: async (disputeId: string, at = now()) => {
      const data = { evidenceId: evidenceIds.get(disputeId) ?? '', sha256: SHA, size: 4_096, mediaType: 'image/png' };
      await tell(disputeId, staff, { type: 'StoreEvidence', data }, at);
      return tell(disputeId, staff, { type: 'AcceptComplaint', data: {} }, at);
    },
    /** Types of what a dispute's stream holds, in order. */
    typesOf: async (disputeId: string): Promise<readonly string[]> => {
      const { rows } = await pool.query<{ type: string }>(
        'SELECT type FROM log.event WHERE stream_id = $1 ORDER BY version',
        [disputeId],
      );
      return rows.map(({ type }) => type);
    },
    /** Moves the association's clock, as an operator would. */
    advance: async (milliseconds: number): Promise<void> => {
      offset += milliseconds;
      await moveClock(pool, associationId, offset);
    },
    stop: async (): Promise<void> => {
      await Promise.all([pool.end(), appender.close()]);
      await postgres.stop();
    },
  };
}
