import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import type { AddPasskeyBody, SignedPasskeyBody } from '../../client/types.gen.js';

type CreationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];
type RequestOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];
type Transport = NonNullable<AddPasskeyBody['transports']>[number];
const TRANSPORTS: readonly string[] = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'];

/** Has the browser make one. Rejects where its person calls it off, or the device has none. */
export async function makePasskey(options: object): Promise<Omit<AddPasskeyBody, 'name'>> {
  const { id, response } = await startRegistration({ optionsJSON: options as CreationOptions });
  return {
    credentialId: id,
    clientData: response.clientDataJSON,
    attestation: response.attestationObject,
    transports: (response.transports ?? []).filter((one): one is Transport => TRANSPORTS.includes(one)),
  };
}

/** Has the browser use one. Rejects where its person calls it off, or the device has none. */
export async function signPasskey(options: object): Promise<SignedPasskeyBody> {
  const { id, response } = await startAuthentication({ optionsJSON: options as RequestOptions });
  return {
    credentialId: id,
    clientData: response.clientDataJSON,
    authenticatorData: response.authenticatorData,
    signature: response.signature,
    ...(response.userHandle !== undefined && { userHandle: response.userHandle }),
  };
}
