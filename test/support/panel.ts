import { handleDispute, loadDispute } from '#application/dispute/disputes.js';
import { callerOf } from '#application/command-handler/command-handler.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import { clockActsAt } from '#domain/dispute/core/deadlines.js';
import { getStage } from '#domain/dispute/core/state.js';
import { panelSubject, seatSubject, type Subject } from '#domain/dispute/core/subject.js';
import { instant, type Actor } from '#domain/kernel/message.js';
import { requestOf } from '#event-store/answers.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { newId } from '#infrastructure/ids.js';
import { tenantOf } from '../../apps/api/http/caller-of.js';
import type { Api } from './api.js';
import type { Case } from './dispute.js';

export type Expert = { readonly login: string; readonly expertId: string; readonly token: string };

const TERM = { from: '2026-01-01T00:00:00Z', until: '2028-01-01T00:00:00Z' };
const TRAINING = { completedAt: '2025-12-01T00:00:00Z', hours: 8 };
const LISTING = { languages: ['zh-CN'], qualification: 'professional-title', details: 'Professor', cap: 5, ...TERM };

/** An account of an expert on the roster. */
export async function addExpert(
  api: Api,
  { association }: Pick<Case, 'association'>,
  login: string,
  facts: object = {},
): Promise<Expert> {
  const expertId = await association.account({ login, roles: ['expert'] });
  const { status, text } = await api.post(
    `/v1/experts/${expertId}/listings`,
    { ...LISTING, training: TRAINING, ...facts },
    association.operator,
  );
  if (status !== 200) throw new Error(text);
  return { login, expertId, token: await association.signIn(login) };
}

/** Somebody who mediates. */
export async function addMediator(
  api: Api,
  { association }: Pick<Case, 'association'>,
  login: string,
  roles: readonly string[] = ['mediator'],
) {
  const mediatorId = await association.account({ login, roles });
  const services = roles.includes('expert') ? ['mediator', 'expert'] : ['mediator'];
  const { status, text } = await api.post(
    `/v1/mediators/${mediatorId}/listings`,
    { services, ...LISTING, training: TRAINING },
    association.operator,
  );
  if (status !== 200) throw new Error(text);
  return { mediatorId, token: await association.signIn(login) };
}

const CONSENT = {
  contact: 'x',
  available: [{ from: '2026-03-03T01:00:00Z', until: '2026-06-20T10:00:00Z' }],
  telephoneFirst: false,
  sideWith: [],
};

/** Ana asked for mediation with Ben, and it failed: what a panel can be asked for about. */
export async function failedMediation(
  api: Api,
  { ana, ben }: Case,
  mediator: Awaited<ReturnType<typeof addMediator>>,
): Promise<string> {
  const respondents = [{ ref: 'agency', roles: ['service-agency'], name: 'The firm of ben', partyId: ben.partyId }];
  const asked = await api.post(
    '/v1/mediation-requests',
    { matter: 'account-ownership', respondents, statement: 'x', evidence: [] },
    ana,
  );
  const { disputeId, mediationId } = asked.body as unknown as {
    readonly disputeId: string;
    readonly mediationId: string;
  };
  const at = `/v1/disputes/${disputeId}/mediations/${mediationId}`;
  const steps: readonly (readonly [string, object, { readonly token: string }])[] = [
    ['consents', CONSENT, ana],
    ['consents', CONSENT, ben],
    ['choices', { mediatorId: mediator.mediatorId }, ana],
    ['choices', { mediatorId: mediator.mediatorId }, ben],
    ['acceptances', { noTies: true }, mediator],
    ['endings', { outcome: 'not-settled' }, mediator],
  ];
  for (const [path, body, by] of steps) {
    const { status, text } = await api.post(`${at}/${path}`, body, by);
    if (status !== 200) throw new Error(`${path}: ${text}`);
  }
  return disputeId;
}

type Clocked =
  | 'BeginSubmissions'
  | 'CloseSubmissions'
  | 'NoteDecisionOverdue'
  | 'FinaliseDecision'
  | 'LapsePanelConsent'
  | 'CloseNonces'
  | 'LapsePublicValue'
  | 'LapseExpertList'
  | 'LapseNominations'
  | 'LapseSeatAcceptance';

/** What the engine does by itself, done at once: no worker runs beside the tests of the API. */
export function panelEngine(api: Api, disputeId: string) {
  const tenantNow = async () => {
    const text = 'SELECT association_id FROM log.stream WHERE stream_id = $1';
    const { rows } = await api.parts.pool.query<{ association_id: string }>(text, [disputeId]);
    const id = rows[0]?.association_id ?? '';
    return tenantOf(api.parts, await api.parts.dataSource.getRepository(Association).findOneByOrFail({ id }), []);
  };
  const record = async (command: DisputeCommand): Promise<void> => {
    const tenant = await tenantNow();
    await handleDispute(
      tenant,
      disputeId,
      command.by,
      command,
      requestOf(callerOf(tenant.associationId, command.by), newId(), command.data, tenant.secret),
    );
  };
  const load = async () => loadDispute(await tenantNow(), disputeId, ENGINE);
  return {
    /** As soon as the clock may. */
    clock: async (type: Clocked, subject: Subject): Promise<void> => {
      const { dispute, rulebook } = await load();
      const due = getStage(dispute, subject).deadline?.dueAt;
      if (due === undefined) throw new Error(`nothing is due of ${subject}`);
      await record({
        type,
        data: { subject },
        by: { kind: 'clock', id: 'dispute-workflow' },
        at: clockActsAt(due, rulebook),
      } as DisputeCommand);
    },
    tellSecret: async (panelId: string): Promise<void> => {
      const { dispute } = await load();
      const contentId = dispute.panels[panelId]?.draw?.secretContentId ?? '';
      const secret = (await (await tenantNow()).vault.open([contentId])).get(contentId) ?? '';
      await record({ type: 'RevealDraw', data: { panelId, secret }, by: ENGINE, at: instant(new Date()) });
    },
  };
}

const ENGINE: Actor = { kind: 'engine', id: 'dispute-workflow' };

export { panelSubject, seatSubject };
