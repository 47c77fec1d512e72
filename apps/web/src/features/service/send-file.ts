import type { Locale } from '#messages/locale.js';
import type { Credentials } from '../../shared/connection/credentials.js';
import type { Answered } from '../../shared/connection/reply.js';
import type { StoredAnswer } from '../../client/types.gen.js';

type Sending = {
  readonly disputeId: string;
  readonly evidenceId: string;
  readonly file: File;
  readonly credentials: Credentials;
  readonly locale: Locale;
  readonly acting?: string | undefined;
};

/**
 * Sends a file's bytes; the same bytes again get the same answer. Only this old way tells how far an upload has got.
 * Rejects when the connection fails.
 */
export const sendFile = (
  { disputeId, evidenceId, file, credentials, locale, acting }: Sending,
  tell: (share: number) => void,
): Promise<Answered<StoredAnswer>> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', `/v1/disputes/${disputeId}/evidence/${evidenceId}/content`);
    for (const [name, value] of Object.entries(credentials)) request.setRequestHeader(name, value);
    request.setRequestHeader('accept-language', locale);
    if (acting !== undefined) request.setRequestHeader('parley-party', acting);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => tell(total === 0 ? 1 : loaded / total);
    request.onerror = () => reject(new TypeError('The connection failed'));
    request.onabort = request.onerror;
    request.onload = () => {
      const body = parsed(request.responseText);
      const retryAfter = request.getResponseHeader('retry-after');
      const response = new Response(null, {
        status: request.status === 204 ? 200 : request.status,
        headers: retryAfter === null ? {} : { 'retry-after': retryAfter },
      });
      resolve(response.ok ? { data: body as StoredAnswer, response } : { error: body, response });
    };
    request.send(file);
  });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
