import { useQuery } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { AUDIT_WORDS as W, FAULT_AT, READER_NAMES } from '#messages/ui/auditor-access.js';
import { formatList } from '#messages/format.js';
import { listAccessRecords, verifyDispute } from '../../../client/sdk.gen.js';
import type { AccessRecord } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Copyable } from '../../../kit/actions/copyable.js';
import { Card } from '../../../kit/data/card.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Banner } from '../../../kit/status/banner.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { instantText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { useExhibits } from '../evidence/use-exhibits.js';
import { numberOf } from '../../evidence/number-of.js';
import { LongList } from '../long-list.js';
import { Part } from '../part.js';
import { useCase } from '../use-case.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

/** For an auditor: whether the log of the dispute holds, and who has read it. */
export function Audited() {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const read = useQuery(queryOf('listAccessRecords', listAccessRecords, { path: { disputeId } }));
  return (
    <div className={s.stack}>
      <Verification />
      <Card title={say(W.records)}>
        <p className={s.quiet}>{say(W.help)}</p>
        <Part read={read} empty={say(W.none)} isEmpty={({ items }) => items.length === 0}>
          {({ items }) => (
            <LongList
              label={say(W.records)}
              rows={items.map((record, at) => ({ ...record, id: `${record.at} ${at}` }))}
              idOf={({ id }) => id}
              height={56}
            >
              {(record) => <Line record={record} />}
            </LongList>
          )}
        </Part>
      </Card>
    </div>
  );
}

function Line({ record: { thing, at, readBy, name, evidenceId } }: { readonly record: AccessRecord }) {
  const { say, locale } = useLanguage();
  const short = useShort();
  const exhibits = useExhibits().data?.items ?? [];
  const offices = readBy.map((one) => wordOf(READER_NAMES, one, locale));
  const what = thing === 'exhibit' ? numberOf(exhibits, evidenceId ?? '') : say(W[thing]);
  return (
    <div className={s.between}>
      <span>
        {what}
        <small className={s.quiet}>
          {` · ${[name, formatList(offices, locale)].filter((part) => part !== undefined).join(' · ')}`}
        </small>
      </span>
      <time dateTime={at} className={s.quiet}>
        {short(at)}
      </time>
    </div>
  );
}

function Verification() {
  const { say, tell, locale } = useLanguage();
  const { disputeId } = useCase();
  const { data, error, isFetching, refetch } = useQuery({
    ...queryOf('verifyDispute', verifyDispute, { path: { disputeId } }),
    enabled: false, // when somebody asks for it
  });
  return (
    <Card title={say(W.verification)}>
      <p className={s.quiet}>{say(W.verifyHelp)}</p>
      <div className={s.row}>
        <Button
          kind="primary"
          icon={<ShieldCheck size={16} aria-hidden />}
          isPending={isFetching}
          onPress={() => void refetch()}
        >
          {say(W.verify)}
        </Button>
      </div>
      <TroubleBanner trouble={troubleOf(error)} again={() => void refetch()} />
      {data && (
        <Banner isNew tone={data.isSound ? 'lifted' : 'overdue'} title={say(data.isSound ? W.sound : W.unsound)}>
          {data.faultAt !== undefined && <p>{tell(FAULT_AT, { at: data.faultAt })}</p>}
          <DescriptionList
            facts={[
              { name: say(W.events), value: data.events },
              { name: say(W.head), value: <Copyable text={data.head} name={say(W.head)} /> },
              { name: say(W.checkedAt), value: instantText(data.checkedAt, locale) },
            ]}
          />
        </Banner>
      )}
    </Card>
  );
}
