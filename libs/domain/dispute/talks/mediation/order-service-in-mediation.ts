import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import type { DocumentKind } from '../../service/notice/document-kinds.js';
import type { ServiceOrdered } from '../../service/notice/events.js';
import { orderServiceOnEach } from '../../service/notice/order-own.js';

type Order = { readonly document: DocumentKind; readonly mediationId: string; readonly at: Instant };

/** Each of these parties is told of the mediation. */
export const orderServiceInMediation = (
  file: DisputeFile,
  parties: readonly string[],
  { document, mediationId, at }: Order,
): readonly ServiceOrdered[] => orderServiceOnEach(file, parties, { document, aboutId: mediationId, at });
