import type { Opening } from '#application/dispute/open-dispute.js';
import { loadParty } from '#application/party/parties.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import { refuse } from '#domain/kernel/refusal.js';
import { newId } from '#infrastructure/ids.js';
import type { Caller } from '../../../http/caller.js';
import { prepareComplaint } from '../filing/file-complaint.js';
import type { DictateComplaintBody } from './dictation.dto.js';
import { sealRecords } from './for-party.js';

/**
 * The command that a complaint means which somebody typed for a party that the association knows; filed when it came
 * in.
 */
export const prepareDictated =
  (caller: Caller, { dictation: said, ...complaint }: DictateComplaintBody) =>
  async (disputeId: string, file: DisputeFile): Promise<Opening> => {
    const { partyId, source, receivedAt, record } = said;
    if ((await loadParty(caller.tenant, partyId)).party.kind === undefined)
      refuse('UnknownReference', { field: 'dictation.partyId', name: partyId });
    const { command, entries, answer } = await prepareComplaint(caller, complaint)(disputeId, file);
    const { evidence } = await sealRecords(caller, disputeId, [record]);
    const [recorded] = evidence;
    const dictation = {
      dictationId: newId(),
      partyId,
      source,
      receivedAt,
      record: recorded ?? refuse('NothingNamed', { field: 'dictation.record' }),
    };
    return {
      command: { ...command, data: { ...command.data, dictation } },
      entries,
      answer: {
        ...answer,
        filedAt: receivedAt,
        dictationId: dictation.dictationId,
        recordId: dictation.record.evidenceId,
      },
    };
  };
