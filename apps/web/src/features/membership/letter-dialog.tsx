import { useState } from 'react';
import { MEMBERSHIP_ROLES_NAMED } from '#messages/membership/words.js';
import { LETTER_OF, MEMBERSHIP_WORDS as W } from '#messages/ui/desk-membership.js';
import { signCommitment } from '../../client/sdk.gen.js';
import type { CommitmentLetterView, SignCommitmentBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Checkbox } from '../../kit/choices/checkbox.js';
import { Dialog } from '../../kit/overlays/dialog.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../rules/rules.module.css';

type Props = {
  readonly memberId: string;
  readonly letter: CommitmentLetterView;
  readonly maySign: boolean;
  readonly onClose: () => void;
};

/** The whole text of a letter; what is signed is the hash of the language that was read. */
export function LetterDialog({ memberId, letter: { role, text, textSha256 }, maySign, onClose }: Props) {
  const { say, tell, locale } = useLanguage();
  const [isRead, setRead] = useState(false);
  const [isTried, setTried] = useState(false);
  const sending = useSend(`sign-commitment ${memberId}`, (body: SignCommitmentBody, key) =>
    signCommitment({ path: { memberId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const sign = (): void => {
    setTried(true);
    if (isRead) sending.mutate({ role, locale, textSha256: textSha256[locale] }, { onSuccess: onClose });
  };
  const footer = maySign && (
    <Button kind="primary" isPending={sending.isPending} onPress={sign}>
      {say(W.sign)}
    </Button>
  );
  return (
    <Dialog
      isOpen
      isBroad
      title={tell(LETTER_OF, { role: say(MEMBERSHIP_ROLES_NAMED[role]) })}
      onClose={onClose}
      footer={footer}
    >
      <div className={s.form}>
        {locale === 'en' && <p className={s.quiet}>{say(W.prevails)}</p>}
        <p className={s.words}>{text[locale]}</p>
        {maySign && (
          <Checkbox label={say(W.readIt)} isSelected={isRead} isInvalid={isTried && !isRead} onChange={setRead} />
        )}
        {isTried && !isRead && <p role="alert">{say(W.readMissing)}</p>}
        <TroubleBanner trouble={troubleOf(sending.error)} />
      </div>
    </Dialog>
  );
}
