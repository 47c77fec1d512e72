import type pg from 'pg';
import { checkIdentity, identityProvidersOf } from '#infrastructure/identity/check-identity.js';
import { providersOf } from '#infrastructure/messaging/find-provider.js';
import type { Provider } from '#infrastructure/messaging/message-provider.js';
import { sendMessage } from '#infrastructure/messaging/send-message.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import { noteAnswer } from '#infrastructure/providers/provider-answers.js';
import type { ProviderFile } from '#infrastructure/providers/provider-file.js';
import {
  noIdentityCheckInSandbox,
  noProviderInSandbox,
  noSignerInSandbox,
} from '#infrastructure/sandbox/never-leaves.js';
import type { IsSandbox } from '#infrastructure/sandbox/sandboxes.js';
import { askToSign } from '#infrastructure/signing/ask-to-sign.js';
import { signersOf } from '#infrastructure/signing/find-signer.js';
import type { Signer } from '#infrastructure/signing/signer.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import type { ApiParts } from './http/parts.js';

type Given = {
  readonly pool: pg.Pool;
  readonly masterKey: MasterKey;
  readonly messenger: Provider | undefined;
  readonly signer: Signer | undefined;
  readonly providers: ProviderFile;
  readonly fetch: OutgoingFetch;
  readonly now: () => Date;
  readonly isSandbox: IsSandbox;
};

/** Whom associations have hired, and how they are asked; what they last answered is noted. */
export const openProviders = (given: Given): Pick<ApiParts, 'messages' | 'signing' | 'identity'> => {
  const { pool, masterKey, messenger, signer, providers, fetch, now, isSandbox } = given;
  const sandbox = { pool, masterKey, isSandbox, now };
  return {
    messages: {
      findProvider: noProviderInSandbox(sandbox, providersOf(pool, masterKey, messenger, providers)),
      send: (provider, message) => sendMessage({ fetch, pool }, provider, message, now()),
    },
    signing: {
      findSigner: noSignerInSandbox(sandbox, signersOf(pool, masterKey, signer, providers)),
      ask: async (one, wish) => {
        const at = now();
        const outcome = await askToSign(fetch, one, wish, at);
        await noteAnswer(pool, one, 'signature', outcome, at);
        return outcome;
      },
    },
    identity: {
      findProvider: noIdentityCheckInSandbox(sandbox, identityProvidersOf(providers)),
      ask: async (one, question) => {
        const at = now();
        const answer = await checkIdentity(fetch, one, question, at);
        await noteAnswer(pool, one, 'identity', typeof answer === 'string' ? { result: answer } : answer, at);
        return answer;
      },
    },
  };
};
