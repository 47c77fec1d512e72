import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import type { DocumentKind } from '../../service/notice/document-kinds.js';
import type { ServiceOrdered } from '../../service/notice/events.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { pairOf } from '../../core/pairs.js';

type Order = { readonly document: DocumentKind; readonly mediationId: string; readonly at: Instant };

/** Each of these parties is told of the mediation; a respondent with its own pairs, never with another's. */
export const orderServiceInMediation = (
  file: DisputeFile,
  parties: readonly string[],
  { document, mediationId, at }: Order,
): readonly ServiceOrdered[] =>
  parties.map((partyId) => {
    const { noticed, complainantId } = file.dispute;
    const pairs = noticed
      .filter(({ respondentId }) => partyId === complainantId || respondentId === partyId)
      .map(pairOf);
    return orderServiceOnParty(file, partyId, { document, pairs, aboutId: mediationId, at });
  });
