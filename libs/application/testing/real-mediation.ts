import { openDispute } from '../dispute/open-dispute.js';
import { handleDispute, loadDispute } from '#application/dispute/disputes.js';
import { callerOf, type TenantContext } from '#application/command-handler/command-handler.js';
import { madeIds } from '#application/command-handler/made-ids.js';
import { roomKey } from '#application/room/room-key.js';
import { handleRoom, loadRoom } from '#application/room/rooms.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import { getStage } from '#domain/dispute/core/state.js';
import { mediationSubject } from '#domain/dispute/core/subject.js';
import { instant, type Actor, type Instant } from '#domain/kernel/message.js';
import type { RoomCommand } from '#domain/room/commands.js';
import type { ProposalAnswer } from '#domain/room/answer-proposal.js';
import { requestOf, type Answer } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import type { Move, Neutral, Side } from './mediation-model.js';
import { unlessRefused } from './unless-refused.js';

export type Cast = {
  readonly people: Readonly<Record<Side | Neutral | 'eve' | 'staff', Actor>>;
  readonly partyIds: Readonly<Record<Side, string>>;
};

type Asked<C> = C extends { readonly type: string }
  ? Pick<C, 'type' & keyof C> & { readonly data: C extends { readonly data: infer D } ? D : never }
  : never;

/** A mediation that Ana asks for, moved through the real command handlers as the model's moves say. Time stands. */
export async function openRealMediation(tenant: TenantContext, { people, partyIds }: Cast, at: Instant) {
  const words = newId();
  const request = (by: Actor, data: object) =>
    requestOf(callerOf(tenant.associationId, by), newId(), data, tenant.secret);
  const respondents = [{ respondentId: partyIds.ben, roles: ['service-agency'] as const, detailsContentId: words }];
  const asked = { number: newId(), matter: 'other' as const, respondents, statementContentId: words, evidence: [] };
  const opening = {
    command: { type: 'RequestMediation' as const, data: asked, by: people.ana, at },
    entries: [],
    answer: {},
    idsOf: madeIds,
  };
  const { body } = await openDispute(
    tenant,
    { by: people.ana, at, request: request(people.ana, asked), procedure: 'cn-association-mediation' },
    async () => opening,
  );
  const { disputeId, mediationId } = JSON.parse(body) as { disputeId: string; mediationId: string };
  let version = 0;

  const dispute = async () => (await loadDispute(tenant, disputeId, people.staff)).dispute;
  const tell = (by: Actor, command: Asked<DisputeCommand>): Promise<Answer> =>
    handleDispute(tenant, disputeId, by, { ...command, by, at } as DisputeCommand, request(by, command));
  const jointRoom = async (): Promise<string> =>
    Object.entries((await dispute()).rooms).find(([, { kind }]) => kind === 'mediation')?.[0] ?? newId();
  const inRoom = async (by: Actor, make: (roomId: string) => Promise<Asked<RoomCommand>>): Promise<Answer> => {
    const roomId = await jointRoom();
    const command = await make(roomId);
    return handleRoom(
      tenant,
      { disputeId, roomId },
      by,
      async () => ({ command: { ...command, by, at } as RoomCommand }),
      request(by, command),
    );
  };
  const opened = async (contentIds: readonly string[]): Promise<readonly ProposalAnswer[]> => {
    const texts = await tenant.vault.open(contentIds);
    return contentIds.map((contentId) => texts.get(contentId) as ProposalAnswer);
  };
  const proposalsSeen = async () => {
    const roomId = await jointRoom();
    return (await dispute()).rooms[roomId]
      ? Object.values((await loadRoom(tenant, disputeId, roomId, people.ana)).room.proposals)
      : [];
  };
  const answer = (by: Actor, says: ProposalAnswer): Promise<Answer> =>
    inRoom(by, async (roomId) => {
      const last = (await proposalsSeen()).at(-1);
      const answers = Object.entries(last?.answers ?? {});
      const said = await opened(answers.map(([, contentId]) => contentId));
      const others = Object.fromEntries(answers.map(([partyId], index) => [partyId, said[index] ?? 'refuse'] as const));
      const answerContentId = await tenant.vault.seal(roomKey(roomId), says);
      return {
        type: 'AnswerProposal',
        data: { proposalId: last?.proposalId ?? newId(), answer: says, answerContentId, others },
      };
    });

  const make = (move: Move): Promise<Answer> => {
    const by = move.do === 'seal' ? people.staff : people[move.by];
    switch (move.do) {
      case 'consent': {
        const available = [{ from: at, until: instant(Date.parse(at) + 3_600_000) }];
        return tell(by, {
          type: 'ConsentToMediation',
          data: { mediationId, contactContentId: words, available, telephoneFirst: false, sideWith: [] },
        });
      }
      case 'refuse':
        return tell(by, { type: 'RefuseMediation', data: { mediationId } });
      case 'choose':
        return tell(by, { type: 'ChooseMediator', data: { mediationId, mediatorId: people[move.whom].id } });
      case 'accept':
        return tell(by, { type: 'AcceptMediation', data: { mediationId, noTies: true } });
      case 'decline':
        return tell(by, { type: 'DeclineMediation', data: { mediationId, reason: 'no-time' } });
      case 'withdraw':
        return tell(by, { type: 'WithdrawFromMediation', data: { mediationId } });
      case 'propose':
        return inRoom(by, async () => ({ type: 'MakeProposal', data: { clausesContentId: words } }));
      case 'answer':
        return answer(by, move.says);
      case 'draw': {
        const drawn = {
          mediationId,
          settlementId: newId(),
          scope: 'whole' as const,
          items: [],
          promises: [],
          clauseKinds: ['general' as const],
        };
        return tell(by, {
          type: 'DrawUpAgreement',
          data: { ...drawn, termsContentId: words, noRefundWaiver: true },
        }).then((told) => {
          version += 1;
          return told;
        });
      }
      case 'sign':
        return tell(by, { type: 'SignAgreement', data: { mediationId, version, channel: 'sms' } });
      case 'countersign':
        return tell(by, { type: 'SignAsMediator', data: { mediationId, version } });
      case 'seal':
        return tell(by, { type: 'SealAgreement', data: { mediationId, version } });
      case 'end':
        return tell(by, { type: 'CloseMediation', data: { mediationId, outcome: 'not-settled' } });
    }
  };

  return {
    disputeId,
    mediationId,
    /** False if the engine refused it. */
    move: (move: Move): Promise<boolean> => unlessRefused(make(move)),
    /** What dispute and room say together; each answer as it was sealed. */
    look: async () => {
      const found = await dispute();
      const { outcome, agreement } = found.mediations[mediationId] ?? {};
      const proposals = await proposalsSeen();
      const said = async (partyId: string, answers: Readonly<Record<string, string>>) =>
        answers[partyId] === undefined ? undefined : (await opened([answers[partyId]]))[0];
      return {
        stage: getStage(found, mediationSubject(mediationId)).stage,
        outcome,
        dispute: getStage(found, 'dispute').stage,
        proposals: await Promise.all(
          proposals.map(async ({ answers, accepted }) => [
            await said(partyIds.ana, answers),
            await said(partyIds.ben, answers),
            accepted,
          ]),
        ),
        agreement: agreement && [
          Object.keys(agreement.signed).length,
          agreement.mediatorSignedAt !== undefined,
          agreement.sealedAt !== undefined,
        ],
        settlements: Object.keys(found.settlements).length,
      };
    },
  };
}
