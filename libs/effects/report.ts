import type { RecordDocument } from '#domain/dispute/service/document/record-document.js';
import type { RecordExport } from '#domain/dispute/service/export/record-export.js';
import type { RecordAsked } from '#domain/dispute/measures/measure/record-asked.js';
import type { GiveUpEffect } from '#domain/dispute/upkeep/give-up-effect.js';
import type { RecordDispatch } from '#domain/dispute/service/notice/record-dispatch.js';
import type { RecordDelegatorTold } from '#domain/dispute/delegation/record-delegator-told.js';
import type { RevealDraw } from '#domain/dispute/panel/panel/reveal-draw.js';
import type { RecordFailure } from '#domain/dispute/service/notice/record-failure.js';

type Said<C extends { readonly type: string; readonly data: object }> = Pick<C, 'type' | 'data'>;

/** What an effect that came to an end has to record: a command without its sender and time. */
export type EffectReport =
  | Said<RecordAsked>
  | Said<RecordDispatch>
  | Said<RecordFailure>
  | Said<RecordDocument>
  | Said<RecordExport>
  | Said<RevealDraw>
  | Said<RecordDelegatorTold>
  | { readonly type: GiveUpEffect['type']; readonly reason: string };

/** A person has to look; the reason is a short code. */
export const giveUp = (reason: string): EffectReport => ({ type: 'GiveUpEffect', reason });
