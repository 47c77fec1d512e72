import { useState } from 'react';
import { DICTATION_WORDS as WORDS } from '#messages/ui/talks.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { confirmDictation } from '../../client/sdk.gen.js';
import type { ConfirmDictationBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { useDispute } from '../dispute/use-dispute.js';
import { wholeDays as whole } from '../talks/whole-days.js';
import { ActPage } from '../dispute/act-page.js';

/** The party confirms what was written down for it. */
export function DictationPage({ dictationId }: { readonly dictationId: string }) {
  const { say } = useLanguage();
  const { disputeId } = useDispute().session;
  const [version, setVersion] = useState('1');
  const [wanting, setWanting] = useState(false);
  const act = useAct(`dictation:${dictationId}`, (body: ConfirmDictationBody, key: string) =>
    confirmDictation({ path: { disputeId, dictationId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const number = whole(version);
    return number !== undefined && (await act.run({ version: number })) !== undefined;
  };
  return (
    <ActPage action="ConfirmDictation" note={say(WORDS.note)} act={act} send={send}>
      <Field
        label={say(WORDS.version)}
        hint={say(WORDS.versionHint)}
        fault={wanting && whole(version) === undefined ? say(PAGE_WORDS.writeThis) : undefined}
      >
        {(given) => (
          <input
            {...given}
            inputMode="numeric"
            maxLength={3}
            value={version}
            onChange={({ target }) => setVersion(target.value)}
          />
        )}
      </Field>
    </ActPage>
  );
}
