import { useState } from 'react';
import { OWN_DISPUTE_WORDS as W } from '#messages/ui/own-dispute.js';
import { putGrievanceEvidence } from '../../client/sdk.gen.js';
import type { GrievanceView } from '../../client/types.gen.js';
import type { Trouble } from '../../shared/connection/reply.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { hashFile } from '../service/hash-file.js';
import { sendOneByOne } from '../service/send-one-by-one.js';

type Props = { readonly one: GrievanceView; readonly after: () => Promise<void> };

/** Files that show what is complained of, as long as somebody handles it; the person complained of never sees them. */
export function GrievanceFiles({ one: { disputeId, grievanceId, stage, evidence = [] }, after }: Props) {
  const { say } = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [lost, setLost] = useState<readonly string[]>([]);
  const send = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    const { names, trouble: first } = await sendOneByOne(files, {
      hash: hashFile,
      put: (sha256, body) => putGrievanceEvidence({ path: { disputeId, grievanceId, sha256 }, body }),
    });
    setTrouble(first);
    setLost(names);
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
      {lost.length > 0 && (
        <p className="hint" role="alert">
          {say(W.filesLost)} {lost.join(' · ')}
        </p>
      )}
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
