import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { BULLETIN_SPANS_NAMED } from '#messages/bulletin/words.js';
import { DESK_BULLETIN_WORDS as W } from '#messages/ui/bulletins.js';
import { draftBulletin, getBulletin, listBulletinCandidates, reviseBulletin } from '../../client/sdk.gen.js';
import type { BulletinChanged, DraftBulletinBody, ReviseBulletinBody } from '../../client/types.gen.js';
import { Select } from '../../kit/choices/select.js';
import { TextField } from '../../kit/fields/text-field.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { usePart } from '../registers/use-part.js';
import s from '../rules/rules.module.css';
import { BulletinEditor } from './bulletin-editor.js';
import { bodyOf, NO_TEXT } from './entry-bodies.js';

type Span = DraftBulletinBody['span'];
const SPANS = Object.keys(BULLETIN_SPANS_NAMED) as readonly Span[];
const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

const useCandidates = (span: Span, month: string) =>
  useQuery({
    ...queryOf('listBulletinCandidates', listBulletinCandidates, { query: { span, month } }),
    enabled: isMonth(month),
  });

/** A new bulletin: a period that is over, what could be told of it, and what people choose of that. */
export function DraftPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const [span, setSpan] = useState<Span>('month');
  const [month, setMonth] = useState('');
  const read = useCandidates(span, month);
  const sending = useSend('draft-bulletin', (body: DraftBulletinBody, key) =>
    draftBulletin({ body, headers: { 'Idempotency-Key': key } }),
  );
  return (
    <DeskPage title={say(W.draft)} crumbs={[{ label: say(W.title), href: to(['bulletins']) }]}>
      <div className={s.row}>
        <Select
          label={say(W.span)}
          options={SPANS.map((id) => ({ id, label: say(BULLETIN_SPANS_NAMED[id]) }))}
          value={span}
          onChange={(id) => setSpan(SPANS.find((one) => one === id) ?? 'month')}
        />
        <TextField label={say(W.month)} placeholder="2026-03" value={month} onChange={setMonth} />
      </div>
      {!isMonth(month) && <p className={s.quiet}>{say(W.choose)}</p>}
      {isMonth(month) && (
        <Part read={read} lines={8}>
          {(candidates) => (
            <BulletinEditor
              key={`${span} ${month}`}
              candidates={candidates}
              begun={NO_TEXT}
              isPending={sending.isPending}
              trouble={troubleOf(sending.error)}
              onSave={async (said) => {
                const { bulletinId }: BulletinChanged = await sending.mutateAsync({ span, month, ...said });
                go(to(['bulletins', bulletinId]));
              }}
            />
          )}
        </Part>
      )}
    </DeskPage>
  );
}

/** What a draft says, to be said otherwise. */
export function RevisePage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const bulletinId = usePart('bulletinId');
  const read = useQuery(queryOf('getBulletin', getBulletin, { path: { bulletinId } }));
  const { data } = read;
  const candidates = useCandidates(data?.span ?? 'month', data?.from.slice(0, 7) ?? '');
  const back = to(['bulletins', bulletinId]);
  const sending = useSend('revise-bulletin', (body: ReviseBulletinBody, key) =>
    reviseBulletin({ path: { bulletinId }, body, headers: { 'Idempotency-Key': key } }),
  );
  return (
    <DeskPage
      title={say(W.revise)}
      crumbs={[
        { label: say(W.title), href: to(['bulletins']) },
        { label: say(W.preview), href: back },
      ]}
    >
      <Part read={read} lines={8}>
        {(one) => (
          <Part read={candidates} lines={8}>
            {(found) => (
              <BulletinEditor
                candidates={found}
                begun={bodyOf(one)}
                isPending={sending.isPending}
                trouble={troubleOf(sending.error)}
                onSave={async (said) => {
                  await sending.mutateAsync(said);
                  go(back);
                }}
              />
            )}
          </Part>
        )}
      </Part>
    </DeskPage>
  );
}
