import { useState } from 'react';
import { previewAct } from '../../../client/sdk.gen.js';
import type { PreviewBody } from '../../../client/types.gen.js';
import { replyOf, type Trouble } from '../../../shared/connection/reply.js';
import { requestOf, type Sent } from '../send-act.js';
import { isForetold } from './foretold.js';

/** What an act would come to: being asked for, told, or not to be told of this act at all. */
export type Foretold =
  | { readonly state: 'asked' }
  | { readonly state: 'told'; readonly preview: PreviewBody; readonly of: string }
  | { readonly state: 'untold' };

/** What is asked, as text: by it one sees whether the form is still what was looked at. */
export const askedAs = (sent: Sent): string => JSON.stringify(requestOf(sent));

/** Asks what an act would come to. What it would be refused for is a trouble, as if it had been sent. */
export function usePreview(disputeId: string | undefined) {
  const [foretold, setForetold] = useState<Foretold>();
  const look = async (sent: Sent): Promise<Trouble | undefined> => {
    if (disputeId === undefined || !isForetold(sent.form)) {
      setForetold({ state: 'untold' });
      return undefined;
    }
    setForetold({ state: 'asked' });
    const { path, body } = requestOf(sent);
    const named = Object.entries(path).filter(([name]) => name !== 'disputeId' && sent.form.path.includes(`{${name}}`));
    const reply = await replyOf(() =>
      previewAct({
        path: { disputeId },
        headers: {
          'Idempotency-Key': crypto.randomUUID(),
          ...(sent.form.isConditional && sent.etag !== undefined && { 'if-match': sent.etag }),
        },
        body: { operation: sent.form.operationId, path: Object.fromEntries(named), ...(body && { body }) },
      }),
    );
    if (reply.ok) {
      setForetold({ state: 'told', preview: reply.data, of: askedAs(sent) });
      return undefined;
    }
    const isUnknown = reply.trouble.problem?.errors?.some(({ field }) => field === 'operation') ?? false;
    setForetold(isUnknown ? { state: 'untold' } : undefined);
    return isUnknown ? undefined : reply.trouble;
  };
  return { foretold, look };
}
