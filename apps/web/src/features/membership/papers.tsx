import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { MEMBERSHIP_ROLES_NAMED } from '#messages/membership/words.js';
import { MEMBERSHIP_WORDS as W } from '#messages/ui/desk-membership.js';
import { listPartyPapers, recordCommitmentPaper } from '../../client/sdk.gen.js';
import type { MembershipView, PartyPaperView, RecordCommitmentPaperBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { Card } from '../../kit/data/card.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { namesOfPapers } from '../../shared/parts/paper-names.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { Part } from '../dispute-desk/part.js';
import { ActLinks } from '../registers/act-links.js';
import s from '../rules/rules.module.css';
import { WaitingPaper } from './waiting-paper.js';

type Props = { readonly membership: MembershipView };

/** Letters that were signed on paper: named by one, confirmed by another. */
export function Papers({ membership }: Props) {
  const { say } = useLanguage();
  const { memberId, papers } = membership;
  const read = useQuery(queryOf('listPartyPapers', listPartyPapers, { path: { partyId: memberId } }));
  return (
    <Card title={say(W.paper)}>
      <div className={s.form}>
        <p className={s.quiet}>{say(W.paperHelp)}</p>
        {papers.map((one) => (
          <WaitingPaper key={one.commitmentId} memberId={memberId} paper={one} />
        ))}
        <Part read={read}>
          {({ items }) =>
            items.length === 0 ? <p>{say(W.noPaper)}</p> : <Record membership={membership} items={items} />
          }
        </Part>
        <ActLinks acts={[{ operation: 'putPartyPaper', ids: { partyId: memberId } }]} />
      </div>
    </Card>
  );
}

function Record({ membership: { memberId, roles }, items }: Props & { readonly items: readonly PartyPaperView[] }) {
  const { say, locale } = useLanguage();
  const [role, setRole] = useState(roles[0]);
  const [paperSha256, setPaper] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const sending = useSend(`commitment-paper ${memberId}`, (body: RecordCommitmentPaperBody, key) =>
    recordCommitmentPaper({ path: { memberId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = (): void => {
    setTried(true);
    if (role !== undefined && paperSha256 !== null) sending.mutate({ role, paperSha256 });
  };
  return (
    <>
      <Select
        label={say(W.roles)}
        options={roles.map((id) => ({ id, label: say(MEMBERSHIP_ROLES_NAMED[id]) }))}
        value={role ?? null}
        onChange={(id) => setRole(roles.find((one) => one === id))}
      />
      <Select
        label={say(W.choosePaper)}
        fault={isTried && paperSha256 === null ? say(W.missing) : undefined}
        options={namesOfPapers(items, locale)}
        value={paperSha256}
        onChange={setPaper}
      />
      <TroubleBanner trouble={troubleOf(sending.error)} />
      <div>
        <Button isPending={sending.isPending} onPress={send}>
          {say(W.record)}
        </Button>
      </div>
    </>
  );
}
