import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EXHIBIT_WORDS as WORDS } from '#messages/ui/desk-evidence.js';
import { getConfidentialityUndertaking, undertakeConfidentiality } from '../../../client/sdk.gen.js';
import { classes } from '../../../kit/look/classes.js';
import { Banner } from '../../../kit/status/banner.js';
import { actKey, endAct } from '../../../shared/connection/act-key.js';
import { replyOf, type Trouble } from '../../../shared/connection/reply.js';
import { forget, queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { UndertakingText } from '../../evidence/undertaking-text.js';
import { Part } from '../part.js';
import { useCase } from '../use-case.js';
import s from '../desk.module.css';

/** Whether a file does not open since nothing has been signed yet. */
export const needsUndertaking = (trouble: Trouble | undefined): boolean =>
  trouble?.problem?.code === 'ConfidentialityNotUndertaken';

/** The text that is signed before something opens that one side keeps to itself, and the button that signs it. */
export function UndertakingForm({ onSigned }: { readonly onSigned: () => void }) {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const [trouble, setTrouble] = useState<Trouble>();
  const path = { disputeId };
  const read = useQuery(queryOf('getConfidentialityUndertaking', getConfidentialityUndertaking, { path }));
  const sign = async (version: string): Promise<void> => {
    const act = `undertake:${disputeId}`;
    const headers = { 'Idempotency-Key': actKey(act, version) };
    const answer = await replyOf(() => undertakeConfidentiality({ path, body: { version, accepted: true }, headers }));
    if (!answer.ok) {
      setTrouble(answer.trouble);
      return;
    }
    endAct(act);
    void forget('getConfidentialityUndertaking');
    onSigned();
  };
  return (
    <Part read={read} lines={6}>
      {({ title, text, version }) => (
        <div className={classes(s.stack, s.padded)}>
          <Banner tone="confidential" title={say(WORDS.undertaking)} />
          <UndertakingText {...{ title, text, trouble }} onSign={() => void sign(version)} />
        </div>
      )}
    </Part>
  );
}
