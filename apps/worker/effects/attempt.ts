import type pg from 'pg';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Effect } from '#domain/dispute/effect.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { AttemptFailed, Busy } from '#effects/attempt-failed.js';
import type { Flights } from '#effects/one-flight.js';
import { giveUp, type EffectReport } from '#effects/report.js';
import { failpoint } from '#infrastructure/failpoint.js';
import { ENGINE } from '../actors.js';
import type { LegalTime } from '../legal-time.js';
import type { Planned } from '../load-plan.js';
import { recordOn } from '../record.js';
import { forget, noteFailure, noteGivenUp } from './attempts.js';
import type { CameBack } from './came-back.js';
import type { CountFailure } from './count-failures.js';
import type { Failing } from './failing.js';
import { carryOut, type EffectPorts } from './carry-out.js';
import type { TraceEffect } from './trace-effects.js';

export type AttemptParts = {
  readonly pool: pg.Pool;
  readonly failing: Failing;
  readonly ports: EffectPorts;
  /** Told of what went well. */
  readonly cameBack: CameBack;
  readonly traceEffect: TraceEffect;
  readonly countFailure: CountFailure;
  /** What is being carried out, by `flightOf`. */
  readonly flights: Flights;
  readonly now: () => Date;
  readonly legalTime: Pick<LegalTime, 'now'>;
  /**
   * How long mail and messages are tried, in milliseconds of machine time. Platforms are tried for as long as it is
   * owed.
   */
  readonly patience: { readonly mail: number; readonly message: number };
};

/** One effect of one dispute, whoever attempts it. */
export const flightOf = (disputeId: string, effectKey: string): string => `${disputeId}/${effectKey}`;

/**
 * One attempt at an effect that was found owed, its outcome recorded, giving it up included. The dispute as it then is;
 * undefined where it has to be loaded to know. Throws to be tried again; `tell` hears of it first, within the trace of
 * whoever made it owed.
 */
export const attempt = (
  parts: AttemptParts,
  tenant: TenantContext,
  planned: Planned,
  effect: Effect,
  tell: (error: unknown) => void = () => undefined,
): Promise<Dispute | undefined> =>
  parts.traceEffect(planned, effect, () =>
    attemptOnce(parts, tenant, planned, effect).catch((error: unknown) => {
      tell(error);
      throw error;
    }),
  );

async function attemptOnce(
  parts: AttemptParts,
  tenant: TenantContext,
  planned: Planned,
  effect: Effect,
): Promise<Dispute | undefined> {
  const { pool, failing, cameBack, countFailure, ports, legalTime, now } = parts;
  const { associationId, streamId: disputeId, version } = planned.stream;
  const owed = { associationId, disputeId, effect };
  failpoint('before-effect');
  const report = await carryOut(ports, effect, tenant, planned, await legalTime.now(associationId)).then(
    (done) => {
      if (done.type === 'GiveUpEffect') countFailure(effect);
      return done;
    },
    (error: unknown) => afterFailure(parts, owed, error),
  );
  failpoint('after-effect-before-record');
  const command: DisputeCommand = { ...commandOf(report, effect), by: ENGINE, at: await legalTime.now(associationId) };
  // given up, resumed and given up again are two records, so the version belongs to that key
  const once = report.type === 'GiveUpEffect' ? `${report.type}/${version}` : report.type;
  const dispute = await recordOn(tenant, planned, command, `${disputeId}/${effect.key}/${once}`);
  failpoint('after-record-before-completion');
  if (report.type === 'GiveUpEffect') {
    failing.add(disputeId);
    await noteGivenUp(pool, { ...owed, error: report.reason, at: now() });
  } else {
    if (failing.mayHave(disputeId)) await forget(pool, disputeId, effect.key);
    if (report.type !== 'RecordFailure') await cameBack(effect);
  }
  return dispute;
}

type OwedEffect = { readonly associationId: string; readonly disputeId: string; readonly effect: Effect };

/** Written down, and tried again: unless it is mail or a message that has been tried for too long. */
const afterFailure = async (
  { pool, failing, countFailure, now, patience }: AttemptParts,
  owed: OwedEffect,
  error: unknown,
): Promise<EffectReport> => {
  if (error instanceof Busy) throw error;
  countFailure(owed.effect);
  const code = error instanceof AttemptFailed ? error.code : 'unexpected';
  failing.add(owed.disputeId);
  const since = await noteFailure(pool, { ...owed, error: code, at: now() });
  if (now().getTime() - since.getTime() < mostFor(owed.effect, patience)) throw error;
  return tooLong(owed.effect, code);
};

/**
 * A message that nobody takes for so long has not been brought: another channel has to. Mail's server is ours, so a
 * person has to look.
 */
const tooLong = (effect: Effect, code: string): EffectReport => {
  if (effect.kind !== 'serve-sms' && effect.kind !== 'serve-wechat') return giveUp(code);
  const channel = effect.kind === 'serve-sms' ? 'sms' : 'wechat';
  return { type: 'RecordFailure', data: { serviceId: effect.service.serviceId, channel, reason: 'undelivered', code } };
};

const mostFor = ({ kind }: Effect, { mail, message }: AttemptParts['patience']): number => {
  if (kind === 'serve-mail') return mail;
  return kind === 'serve-sms' || kind === 'serve-wechat' ? message : Infinity;
};

type Unsigned<C> = C extends DisputeCommand ? Omit<C, 'by' | 'at'> : never;

const commandOf = (report: EffectReport, { key, subject }: Effect): Unsigned<DisputeCommand> =>
  report.type === 'GiveUpEffect' ? { type: report.type, data: { key, subject, reason: report.reason } } : report;
