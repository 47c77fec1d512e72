import { useState } from 'react';
import { REGISTER_SHOWINGS_NAMED } from '#messages/membership/words.js';
import { MEMBERSHIP_WORDS as W } from '#messages/ui/desk-membership.js';
import { setRegisterShowings } from '../../client/sdk.gen.js';
import type { MembershipView, RegisterShowingsBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Checkbox } from '../../kit/choices/checkbox.js';
import { Card } from '../../kit/data/card.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../rules/rules.module.css';

type Showing = keyof RegisterShowingsBody;
const SHOWINGS = Object.keys(REGISTER_SHOWINGS_NAMED) as readonly Showing[];

/** What others may be shown: each a consent of its own, and taken back where it was given. */
export function Showings({ membership: { memberId, shows } }: { readonly membership: MembershipView }) {
  const { say } = useLanguage();
  const [chosen, setChosen] = useState<readonly Showing[]>(shows);
  const saving = useSend(`register-showings ${memberId}`, (body: RegisterShowingsBody, key) =>
    setRegisterShowings({ path: { memberId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const save = (): void => {
    const [entry, commitment, platforms] = SHOWINGS.map((one) => chosen.includes(one));
    saving.mutate({ entry: entry === true, commitment: commitment === true, platforms: platforms === true });
  };
  return (
    <Card title={say(W.shows)}>
      <div className={s.form}>
        <p className={s.quiet}>{say(W.showsHelp)}</p>
        {SHOWINGS.map((one) => (
          <Checkbox
            key={one}
            label={say(REGISTER_SHOWINGS_NAMED[one])}
            isSelected={chosen.includes(one)}
            onChange={(isChosen) => setChosen([...chosen.filter((other) => other !== one), ...(isChosen ? [one] : [])])}
          />
        ))}
        <TroubleBanner trouble={troubleOf(saving.error)} />
        {saving.isSuccess && <p role="status">{say(W.saved)}</p>}
        <div>
          <Button isPending={saving.isPending} onPress={save}>
            {say(W.save)}
          </Button>
        </div>
      </div>
    </Card>
  );
}
