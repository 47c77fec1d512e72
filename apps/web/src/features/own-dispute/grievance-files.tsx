import { useState } from 'react';
import { OWN_DISPUTE_WORDS as W } from '#messages/ui/own-dispute.js';
import { putGrievanceEvidence } from '../../client/sdk.gen.js';
import type { GrievanceView } from '../../client/types.gen.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { hashFile } from '../service/hash-file.js';

type Props = { readonly one: GrievanceView; readonly after: () => Promise<void> };

/** Files that show what is complained of, as long as somebody handles it; the person complained of never sees them. */
export function GrievanceFiles({ one: { disputeId, grievanceId, stage, evidence = [] }, after }: Props) {
  const { say } = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const send = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    for (const file of files) {
      const sha256 = await hashFile(file).catch(() => '');
      const path = { disputeId, grievanceId, sha256 };
      const reply = await replyOf(() => putGrievanceEvidence({ path, body: file }));
      if (!reply.ok) setTrouble(reply.trouble);
    }
    await after();
    setBusy(false);
  };
  return (
    <>
      {evidence.length > 0 && (
        <p className="hint">
          {say(W.filesSent)} {evidence.length}
        </p>
      )}
      <TroubleNotice trouble={trouble} />
      {(stage === 'handling' || stage === 'under-review') && (
        <Field label={say(W.sendFiles)} hint={say(W.sendFilesHint)}>
          {(given) => (
            <input
              {...given}
              type="file"
              multiple
              disabled={isBusy}
              onChange={({ target }) => void send([...(target.files ?? [])])}
            />
          )}
        </Field>
      )}
    </>
  );
}
