import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LETTER_WAYS_NAMED, MEMBERSHIP_ROLES_NAMED } from '#messages/membership/words.js';
import { MEMBERSHIP_WORDS as W } from '#messages/ui/desk-membership.js';
import { listCommitmentLetters } from '../../client/sdk.gen.js';
import type { MembershipView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { Table } from '../../kit/data/table.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { Part } from '../dispute-desk/part.js';
import { LetterDialog } from './letter-dialog.js';

type Props = { readonly membership: MembershipView; readonly maySign: boolean };

/** The letter of each role: whether it is signed, when and how; read here, and signed where that may be. */
export function Letters({ membership: { memberId, roles, letters = [], papers }, maySign }: Props) {
  const { say, locale } = useLanguage();
  const read = useQuery(queryOf('listCommitmentLetters', listCommitmentLetters, {}));
  const [role, setRole] = useState<string>();
  const rows = roles.map((id) => ({ id, signed: letters.find((one) => one.role === id) }));
  return (
    <Card title={say(W.letters)}>
      <Table
        label={say(W.letters)}
        rows={rows}
        columns={[
          { id: 'role', label: say(W.roles), isName: true, cell: ({ id }) => say(MEMBERSHIP_ROLES_NAMED[id]) },
          {
            id: 'stage',
            label: say(W.today),
            cell: ({ signed }) =>
              signed ? <Status tone="lifted" word={say(W.signed)} /> : <Status tone="due" word={say(W.unsigned)} />,
          },
          {
            id: 'at',
            label: say(W.signedAt),
            cell: ({ signed }) => (signed ? instantText(signed.signedAt, locale) : '—'),
          },
          { id: 'way', label: say(W.way), cell: ({ signed }) => (signed ? say(LETTER_WAYS_NAMED[signed.way]) : '—') },
          {
            id: 'read',
            label: say(W.readAgain),
            cell: ({ id, signed }) => (
              <Button size="small" kind={maySign && !signed ? 'primary' : 'secondary'} onPress={() => setRole(id)}>
                {say(maySign ? W.readLetter : W.readAgain)}
              </Button>
            ),
          },
        ]}
      />
      {papers.length > 0 && <p>{say(W.paperWaits)}</p>}
      {role !== undefined && (
        <Part read={read}>
          {({ items }) => {
            const letter = items.find((one) => one.role === role);
            return (
              letter && (
                <LetterDialog
                  memberId={memberId}
                  letter={letter}
                  maySign={maySign}
                  onClose={() => setRole(undefined)}
                />
              )
            );
          }}
        </Part>
      )}
    </Card>
  );
}
