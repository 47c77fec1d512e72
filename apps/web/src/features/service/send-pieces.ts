import { Upload, type DetailedError, type HttpResponse } from 'tus-js-client';
import { client } from '../../client/client.gen.js';
import type { Problem } from '../../client/types.gen.js';
import type { Trouble } from '../../shared/connection/reply.js';
import { random } from '../../shared/connection/random.js';
import type { LargeFile, Pieces, UploadState } from './upload-state.js';

/** Milliseconds between two tries; they begin anew with every byte that arrives. */
const PAUSES = [500, 1_000, 2_000, 5_000, 10_000, 20_000, 30_000, 60_000, 120_000];

/** Whether the same piece will do later: no answer came, the service is away, or it stands elsewhere than thought. */
const passes = (error: Error | DetailedError): boolean => {
  const status = 'originalResponse' in error ? error.originalResponse?.getStatus() : undefined;
  return status === undefined || status === 0 || status === 409 || status >= 500;
};

/** Who asks, for whom and in which language, as every other call says it; what is sent, each piece says itself. */
const usualHeaders = (): Readonly<Record<string, string>> => {
  const headers = new Headers(client.getConfig().headers as HeadersInit);
  headers.delete('content-type');
  return Object.fromEntries(headers);
};

const troubleIn = (response: HttpResponse | null): Trouble => {
  if (!response) return {};
  try {
    return { status: response.getStatus(), problem: JSON.parse(response.getBody()) as Problem };
  } catch {
    return { status: response.getStatus() };
  }
};

/**
 * Sends a large file in pieces (tus 1.0.0). Where it stands says the server alone: whoever has the same file goes on
 * with it in another tab, and after a reload.
 */
export function sendPieces({ disputeId, evidenceId, file }: LargeFile, tell: (state: UploadState) => void): Pieces {
  const url = `/v1/disputes/${disputeId}/evidence/${evidenceId}/upload`;
  let share = 0;
  const upload = new Upload(file, {
    endpoint: url,
    uploadUrl: url, // asked how far it is; begun where there is none
    storeFingerprintForResuming: false,
    retryDelays: PAUSES,
    headers: {
      ...usualHeaders(),
      'idempotency-key': random(),
    },
    onShouldRetry: (error) => {
      if (!passes(error)) return false;
      tell({ kind: 'dropped', share });
      return true;
    },
    onProgress: (sent, all) => {
      share = sent / all;
      tell({ kind: share === 1 ? 'recording' : 'sending', share });
    },
    onSuccess: () => tell({ kind: 'sent' }),
    onError: (error) => {
      const response = 'originalResponse' in error ? error.originalResponse : null;
      tell({ kind: 'fault', share, trouble: troubleIn(response) });
    },
  });
  const goOn = (): void => {
    tell({ kind: 'sending', share });
    upload.start();
  };
  goOn();
  return {
    goOn,
    pause: () => {
      void upload.abort();
      tell({ kind: 'paused', share });
    },
  };
}
