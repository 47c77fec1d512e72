import type { Locale } from '#messages/locale.js';
import type { Credentials } from '../../shared/connection/credentials.js';
import { hashFile } from '../service/hash-file.js';

export type PaperKind = 'identity-document' | 'business-licence';
type Sending = {
  readonly partyId: string;
  readonly credentials: Credentials;
  readonly locale: Locale;
  readonly kind: PaperKind;
};

/** Sends a photographed paper of the party; its hash, or undefined where it could not be sent or is no picture. */
export async function sendPaper(
  file: File,
  { partyId, credentials, locale, kind }: Sending,
): Promise<string | undefined> {
  try {
    const sha256 = await hashFile(file);
    const { ok } = await fetch(`/v1/parties/${partyId}/papers/${sha256}/content?kind=${kind}`, {
      method: 'PUT',
      headers: {
        ...credentials,
        'accept-language': locale,
        'content-type': 'application/octet-stream',
      },
      body: file,
    });
    return ok ? sha256 : undefined;
  } catch {
    return undefined; // the file cannot be read, or the connection failed
  }
}
