import type { Trouble } from '../../shared/connection/reply.js';

export type LargeFile = { readonly disputeId: string; readonly evidenceId: string; readonly file: File };

/** How a large file is on its way; `share` from 0 to 1. */
export type UploadState =
  | { readonly kind: 'sending' | 'paused' | 'dropped' | 'recording'; readonly share: number }
  | { readonly kind: 'sent' }
  | { readonly kind: 'fault'; readonly share: number; readonly trouble: Trouble };

export type Pieces = { readonly pause: () => void; readonly goOn: () => void };
