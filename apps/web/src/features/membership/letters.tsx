import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LETTER_WAYS_NAMED, MEMBERSHIP_ROLES_NAMED } from '#messages/membership/words.js';
import { MEMBERSHIP_WORDS as W } from '#messages/ui/desk-membership.js';
import { listCommitmentLetters } from '../../client/sdk.gen.js';
import type { MembershipView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useNow } from '../../shared/desk/use-now.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { Part } from '../dispute-desk/part.js';
import { dayAt } from '../calendar/days.js';
import s from '../quick-filing/filing.module.css';
import { LetterDialog } from './letter-dialog.js';

type Role = MembershipView['roles'][number];
type Props = { readonly membership: MembershipView; readonly maySign: boolean };

/** The letter of each role: whether it is signed, when and how; read here, and signed where it is due. */
export function Letters({ membership, maySign }: Props) {
  const { say, locale } = useLanguage();
  const today = dayAt(useNow());
  const { memberId, roles, letters = [], papers, renewFrom } = membership;
  const read = useQuery(queryOf('listCommitmentLetters', listCommitmentLetters, {}));
  const [open, setOpen] = useState<Role>();
  const signedFor = (role: Role) => letters.find((one) => one.role === role);
  /** Missing, or signed before the time of renewal that has come. */
  const isDue = (role: Role): boolean => {
    const { signedAt } = signedFor(role) ?? {};
    return signedAt === undefined || (renewFrom !== undefined && today >= renewFrom && dayAt(signedAt) < renewFrom);
  };
  return (
    <Card title={say(W.letters)}>
      <ul className={s.drafts}>
        {roles.map((role) => {
          const signed = signedFor(role);
          const [tone, word] = isDue(role) ? (['due', W.unsigned] as const) : (['lifted', W.signed] as const);
          const act = maySign && isDue(role) ? (signed ? W.signAgain : W.readLetter) : W.readAgain;
          return (
            <li key={role}>
              <strong>{say(MEMBERSHIP_ROLES_NAMED[role])}</strong>
              <Status tone={tone} word={say(word)} />
              {signed && (
                <small>{`${instantText(signed.signedAt, locale)} · ${say(LETTER_WAYS_NAMED[signed.way])}`}</small>
              )}
              <Button size="small" kind={act === W.readAgain ? 'secondary' : 'primary'} onPress={() => setOpen(role)}>
                {say(act)}
              </Button>
            </li>
          );
        })}
      </ul>
      {papers.length > 0 && <p>{say(W.paperWaits)}</p>}
      {open !== undefined && (
        <Part read={read}>
          {({ items }) =>
            items
              .filter(({ role }) => role === open)
              .map((letter) => (
                <LetterDialog
                  key={letter.role}
                  memberId={memberId}
                  letter={letter}
                  maySign={maySign && isDue(open)}
                  onClose={() => setOpen(undefined)}
                />
              ))
          }
        </Part>
      )}
    </Card>
  );
}
