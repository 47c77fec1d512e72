import { derivedStreamId } from '../command-handler/derived-stream.js';

/**
 * The stream of looks at a dispute's files: an id made of the dispute's, so that it needs no index and tells nothing in
 * the dispute.
 */
export const accessStreamId = (disputeId: string): string => derivedStreamId(`parley/access/${disputeId}`);
