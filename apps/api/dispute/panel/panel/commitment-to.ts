import { randomBytes } from 'node:crypto';
import { commitmentOf } from '#domain/draw/draw.js';
import { newId } from '#infrastructure/ids.js';
import type { Caller } from '../../../http/caller.js';
import { sealText } from '../../seal.js';

/** A fresh secret, sealed at once, and the commitment to it: nobody is shown the secret before the engine tells it. */
export async function commitmentTo(caller: Caller, disputeId: string) {
  const [drawId, secret] = [newId(), randomBytes(32).toString('hex')];
  return {
    drawId,
    commitment: commitmentOf(drawId, secret),
    secretContentId: await sealText(caller, disputeId, secret),
  };
}
