import type { AccessEvent } from '#domain/access/events.js';
import { loadStream, type Stream } from '#event-store/load.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';

/**
 * The stream of looks at a dispute's files: an id made of the dispute's, so that it needs no index and tells nothing in
 * the dispute.
 */
export const accessStreamId = (disputeId: string): string => derivedStreamId(`parley/access/${disputeId}`);

export const loadAccess = (
  { database, associationId }: TenantContext,
  disputeId: string,
): Promise<Stream<AccessEvent>> => loadStream<AccessEvent>(database, associationId, accessStreamId(disputeId));
