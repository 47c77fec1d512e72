import { useState } from 'react';
import { MEMBERSHIP_ROLES_NAMED } from '#messages/membership/words.js';
import { LETTER_OF, MEMBERSHIP_WORDS as W } from '#messages/ui/desk-membership.js';
import { confirmCommitmentPaper, getPartyPaper } from '../../client/sdk.gen.js';
import type { WaitingPaperView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { fileName } from '../../shared/connection/file-name.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { save } from '../../shared/connection/save.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { formatOf } from '../../shared/parts/paper-names.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';

type Props = { readonly memberId: string; readonly paper: WaitingPaperView };

/** A letter on paper that waits for the second person, who takes it first and then confirms it. */
export function WaitingPaper({ memberId, paper: { commitmentId, role, paperSha256 } }: Props) {
  const { say, tell } = useLanguage();
  const letter = tell(LETTER_OF, { role: say(MEMBERSHIP_ROLES_NAMED[role]) });
  const [trouble, setTrouble] = useState<Trouble>();
  const confirming = useSend(`confirm-paper ${commitmentId}`, (_: object, key) =>
    confirmCommitmentPaper({ path: { memberId, commitmentId }, headers: { 'Idempotency-Key': key } }),
  );
  const take = async (): Promise<void> => {
    const path = { partyId: memberId, sha256: paperSha256 };
    const reply = await replyOf(() => getPartyPaper({ path, parseAs: 'blob' }));
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (!reply.ok) return;
    const file = reply.data as Blob;
    save(file, fileName([letter], formatOf(file.type).toLowerCase()));
  };
  return (
    <div>
      <p>{`${letter} · ${say(W.paperWaits)}`}</p>
      <TroubleBanner trouble={trouble ?? troubleOf(confirming.error)} />
      <div className={s.acts}>
        <Button onPress={() => void take()}>{say(W.take)}</Button>
        <Button kind="primary" isPending={confirming.isPending} onPress={() => confirming.mutate({})}>
          {say(W.confirm)}
        </Button>
      </div>
    </div>
  );
}
