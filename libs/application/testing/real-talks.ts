import { handleRoom, loadRoom } from '#application/room/rooms.js';
import { loadDispute } from '#application/dispute/disputes.js';
import { callerOf } from '#application/command-handler/command-handler.js';
import { say } from '#application/room/talk.js';
import { localDate } from '#domain/calendar/local-date.js';
import { getStage } from '#domain/dispute/core/state.js';
import { negotiationSubject, pairParts, undertakingSubject, type PairSubject } from '#domain/dispute/core/subject.js';
import type { StageState } from '#domain/dispute/core/stage.js';
import type { Terms } from '#domain/dispute/talks/settlement/terms.js';
import { instant, type Actor, type Instant } from '#domain/kernel/message.js';
import type { RoomCommand } from '#domain/room/commands.js';
import { requestOf, type Answer } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { rulebookOf } from '#rulebooks/released.js';
import type { House } from '../../../test/support/house.js';
import type { Model, Move } from './talks-model.js';
import { unlessRefused } from './unless-refused.js';

const CLOCK: Actor = { kind: 'clock', id: 'dispute-workflow' };
const ENGINE: Actor = { kind: 'engine', id: 'delivery-status' };
const HOUR = 3_600_000;

export type People = { readonly ana: Actor; readonly ben: Actor; readonly eve: Actor; readonly benId: string };

type Asked = Parameters<House['tell']>[2];
type InRoom = RoomCommand extends infer C ? (C extends RoomCommand ? Pick<C, 'type' | 'data'> : never) : never;

const periodOf = ({ stage, deadline }: StageState): Model['period'] =>
  stage !== 'waiting-period'
    ? 'none'
    : deadline?.derivation.extensions.some(({ reason }) => reason === 'stay')
      ? 'stayed'
      : 'running';

/**
 * One pair of a real dispute, moved through the real command handlers as the model's moves say. Time stands but for
 * what must run out.
 */
export function openTalks(house: House, people: People, disputeId: string, pair: PairSubject, clock: { now: number }) {
  let [negotiationId, roomId, offerId, messages] = ['', '', newId(), 0];
  const { tenant } = house;
  const now = (): Instant => instant(clock.now);
  const request = (by: Actor, data: object) =>
    requestOf(callerOf(house.associationId, by), newId(), data, tenant.secret);
  const dispute = async () => (await loadDispute(tenant, disputeId, house.staff)).dispute;
  const tell = (by: Actor, command: Asked): Promise<Answer> => house.tell(disputeId, by, command, now());
  const inRoom = (by: Actor, command: InRoom): Promise<Answer> =>
    handleRoom(
      tenant,
      { disputeId, roomId: roomId || newId() },
      by,
      () => Promise.resolve({ command: { ...command, by, at: now() } as RoomCommand }),
      request(by, command),
    );
  const terms: Terms = {
    items: [{ pair, outcome: 'lift' }],
    undertakings: [
      {
        kind: 'payment',
        byId: people.benId,
        due: localDate(new Date(clock.now + 90 * 24 * HOUR).toISOString().slice(0, 10)),
        proof: 'statement',
        sum: { minorUnits: 100, currency: 'CNY' },
      },
    ],
  };
  const offer = async (by: Actor, counterTo?: string): Promise<void> => {
    const expiresAt = instant(clock.now + HOUR);
    const { body } = await inRoom(by, {
      type: 'MakeOffer',
      data: { terms, termsContentId: newId(), expiresAt, ...(counterTo !== undefined && { counterTo }) },
    });
    offerId = (JSON.parse(body) as { offerId: string }).offerId;
  };
  const promised = async (): Promise<string> => {
    const { settlements } = await dispute();
    return Object.values(settlements).findLast(({ pairs }) => pairs.includes(pair))?.undertakingIds[0] ?? newId();
  };
  const words = newId();
  const accept = (by: Actor) =>
    inRoom(by, { type: 'AcceptOffer', data: { offerId, terms, settlementId: newId(), settledContentId: newId() } });

  /** Ben's declaration, which reaches Ana at once. */
  const declare = async (): Promise<Answer> => {
    const { respondentId, itemId } = pairParts(pair);
    const declaration = rulebookOf(await dispute()).rulebook.declaration.version;
    await tell(people.ben, {
      type: 'FileCounterNotice',
      data: { respondentId, itemIds: [itemId], statementContentId: words, evidence: [], declaration },
    });
    const forwarded = Object.values((await dispute()).services).findLast(
      ({ document }) => document === 'forwarded-counter-notice',
    );
    return tell(ENGINE, { type: 'RecordArrival', data: { serviceId: forwarded?.serviceId ?? '' } });
  };

  const make = async (move: Move): Promise<unknown> => {
    switch (move.do) {
      case 'ask': {
        const { body } = await tell(people[move.by], { type: 'ProposeNegotiation', data: { pairs: [pair] } });
        [negotiationId, roomId, offerId, messages] = [
          (JSON.parse(body) as { negotiationId: string }).negotiationId,
          '',
          newId(),
          0,
        ];
        return;
      }
      case 'agree': {
        const { body } = await tell(people[move.by], {
          type: 'AcceptNegotiation',
          data: { negotiationId: negotiationId || newId() },
        });
        roomId = (JSON.parse(body) as { roomId: string }).roomId;
        return;
      }
      case 'leave': {
        const found = await dispute();
        const asker = found.negotiations[negotiationId]?.proposerId;
        const talking =
          negotiationId !== '' && getStage(found, negotiationSubject(negotiationId)).stage === 'negotiation';
        const reason = talking ? 'escalated' : asker === people[move.by].onBehalfOf ? 'withdrawn' : 'declined';
        return tell(people[move.by], {
          type: 'EndNegotiation',
          data: { negotiationId: negotiationId || newId(), reason },
        });
      }
      case 'offer':
        return offer(people[move.by]);
      case 'counter':
        return offer(people[move.by], offerId);
      case 'accept':
        return accept(people[move.by]);
      case 'intrude':
        return accept(people.eve);
      case 'reject':
        return inRoom(people[move.by], { type: 'RejectOffer', data: { offerId } });
      case 'withdraw':
        return inRoom(people[move.by], { type: 'WithdrawOffer', data: { offerId } });
      case 'lapse':
        clock.now += HOUR + 60_000;
        return inRoom(CLOCK, { type: 'LapseOffer', data: { offerId } });
      case 'speak': {
        const by = people[move.by];
        const { body } = await say(
          tenant,
          { disputeId, roomId: roomId || newId(), text: 'words' },
          by,
          now(),
          request(by, move),
        );
        const { number } = JSON.parse(body) as { number: number };
        if (number !== (messages += 1)) throw new Error(`message ${messages} of the room has the number ${number}`);
        return;
      }
      case 'declare':
        return declare();
      case 'stay':
        return tell(people[move.by], {
          type: 'ProposeStay',
          data: { negotiationId: negotiationId || newId(), pairs: [pair], days: 5 },
        });
      case 'agree-stay': {
        const { pairs = [pair], days = 5 } = (await dispute()).negotiations[negotiationId]?.stay ?? {};
        return tell(people[move.by], {
          type: 'AgreeStay',
          data: { negotiationId: negotiationId || newId(), pairs, days },
        });
      }
      case 'report':
        return tell(people[move.by], {
          type: 'ReportPerformance',
          data: { undertakingId: await promised(), evidence: [] },
        });
      case 'confirm':
        return tell(people[move.by], { type: 'ConfirmPerformance', data: { undertakingId: await promised() } });
      case 'object':
        return tell(people[move.by], {
          type: 'AllegeBreach',
          data: { undertakingId: await promised(), groundContentId: words },
        });
      case 'explain':
        return tell(people[move.by], {
          type: 'AnswerBreach',
          data: { undertakingId: await promised(), answerContentId: words },
        });
      case 'find':
        return tell(house.staff, {
          type: 'DecideBreach',
          data: {
            undertakingId: await promised(),
            outcome: move.broken ? 'broken' : 'performed',
            reasonContentId: words,
          },
        });
    }
  };

  return {
    /** False if the engine refused it. */
    move: (move: Move): Promise<boolean> => unlessRefused(make(move)),
    /** What room and dispute say together. */
    look: async () => {
      const found = await dispute();
      const talks = negotiationId === '' ? undefined : getStage(found, negotiationSubject(negotiationId));
      const offers =
        roomId === '' ? [] : Object.values((await loadRoom(tenant, disputeId, roomId, people.ana)).room.offers);
      const settlements = Object.values(found.settlements).filter(({ pairs }) => pairs.includes(pair));
      const promise = settlements.length === 0 ? undefined : getStage(found, undertakingSubject(await promised()));
      return {
        talks: talks?.stage,
        reason: talks?.reason,
        offers: offers.map(({ partyId, state }) => [partyId === people.benId ? 'ben' : 'ana', state]),
        settlements: settlements.length,
        closed: getStage(found, pair).stage === 'closed',
        period: periodOf(getStage(found, pair)),
        promise: promise?.stage,
        promiseReason: promise?.reason,
      };
    },
  };
}
