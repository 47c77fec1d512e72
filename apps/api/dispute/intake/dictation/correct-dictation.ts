import type { Beside } from '#application/dispute/disputes.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import { getDictated } from '#domain/dispute/core/dictations.js';
import type { Caller } from '../../../http/caller.js';
import { prepareAmendment } from '../amendment/amend-complaint.js';
import type { CorrectDictationBody } from './dictation.dto.js';
import { dictatedNotice } from './dictated-notice.js';
import { forParty } from './for-party.js';

/**
 * The command that a correction means: of a complaint what an amendment of its party would be, of a counter-notice the
 * whole anew.
 */
export const correctedBy =
  (caller: Caller, disputeId: string, dictationId: string, { complaint, notice }: CorrectDictationBody) =>
  async (file: DisputeFile): Promise<Beside<DisputeCommand>> => {
    const { actor: by, now: at } = caller;
    const { partyId, notice: before } = getDictated(file.dispute, dictationId);
    const typing = forParty(caller, partyId);
    const correct = (data: object): DisputeCommand => ({
      type: 'CorrectDictation',
      data: { dictationId, ...data },
      by,
      at,
    });
    if (before)
      return {
        command: correct(notice ? { notice: await dictatedNotice(typing, disputeId, notice, file.rulebook) } : {}),
      };
    if (!complaint) return { command: correct({}) };
    const own = { ...file, context: { ...file.context, mayActFor: [partyId] } }; // whoever types what a party says names what is that party's
    const amended = await prepareAmendment(typing, disputeId, complaint)(own);
    return { ...amended, command: correct({ complaint: amended.command.data }) };
  };
