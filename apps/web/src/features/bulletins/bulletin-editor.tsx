import { useState } from 'react';
import { formatDay } from '#messages/format.js';
import { BULLETIN_TELLS as T } from '#messages/bulletin/words.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { DESK_BULLETIN_WORDS as W } from '#messages/ui/bulletins.js';
import type { BulletinCandidates, BulletinEntryBody, ReviseBulletinBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import type { Trouble } from '../../shared/connection/reply.js';
import { dayText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { Records } from '../registers/records.js';
import { Stack } from '../registers/stack.js';
import { BothFields } from '../rules/rule-fields.js';
import s from '../rules/rules.module.css';
import { isWhole, ofAuthority, ofBreach, ofDecision } from './entry-bodies.js';
import { EntryFields } from './entry-fields.js';
import { FiguresTable } from './figures-table.js';

type Props = {
  readonly candidates: BulletinCandidates;
  readonly begun: ReviseBulletinBody;
  readonly isPending: boolean;
  readonly trouble: Trouble | undefined;
  readonly onSave: (said: ReviseBulletinBody) => Promise<void>;
};

/** What a period offers, and what is taken up of it. */
export function BulletinEditor({ candidates, begun, isPending, trouble, onSave }: Props) {
  const { say, locale } = useLanguage();
  const [said, setSaid] = useState(begun);
  const [isMissing, setMissing] = useState(false);
  const { entries } = said;
  const add = (entry: BulletinEntryBody) => setSaid({ ...said, entries: [...entries, entry] });
  const put = (at: number, entry: BulletinEntryBody) => setSaid({ ...said, entries: entries.with(at, entry) });
  const leaveOut = (at: number) => setSaid({ ...said, entries: entries.toSpliced(at, 1) });
  const nameOf = ({ memberId }: BulletinEntryBody) =>
    candidates.breaches.find((one) => one.memberId === memberId)?.name;
  const save = async (): Promise<void> => {
    setMissing(!isWhole(said));
    if (isWhole(said)) await onSave(said).catch(() => undefined); // what went wrong stands below
  };
  const take = (isTaken: boolean, entry: BulletinEntryBody) =>
    isTaken ? (
      '✓'
    ) : (
      <Button size="small" onPress={() => add(entry)}>
        {say(W.take)}
      </Button>
    );
  return (
    <Stack label={say(W.draft)}>
      <FiguresTable figures={candidates.figures} />
      <Records
        title={say(W.breaches)}
        empty={say(W.noBreaches)}
        rows={candidates.breaches.map((one) => ({ ...one, id: one.allegationId }))}
        columns={[
          { id: 'member', label: say(W.member), isName: true, cell: ({ name }) => name },
          { id: 'article', label: say(T.article), cell: ({ article }) => article },
          { id: 'found', label: say(T.foundOn), cell: ({ foundOn }) => formatDay(foundOn, locale) },
          {
            id: 'take',
            label: say(W.take),
            cell: (one) =>
              take(
                entries.some(({ allegationId }) => allegationId === one.allegationId),
                ofBreach(one),
              ),
          },
        ]}
      />
      <Records
        title={say(W.decisions)}
        empty={say(W.noDecisions)}
        rows={candidates.decisions.map((one) => ({ ...one, id: one.publicationId }))}
        columns={[
          {
            id: 'at',
            label: say(T.publishedOn),
            isName: true,
            cell: ({ publishedAt }) => dayText(publishedAt, locale),
          },
          {
            id: 'right',
            label: say(T.decision),
            cell: ({ rightKind }) => (rightKind ? wordOf(RIGHT_KINDS, rightKind, locale) : '—'),
          },
          {
            id: 'take',
            label: say(W.take),
            cell: (one) =>
              take(
                entries.some(({ publicationId: id }) => id === one.publicationId),
                ofDecision(one),
              ),
          },
        ]}
      />
      <Card title={say(T.entries)}>
        <div className={s.form}>
          <BothFields
            label={say(W.bulletinTitle)}
            value={said.title}
            onChange={(title) => setSaid({ ...said, title })}
          />
          <BothFields isLong label={say(W.lead)} value={said.lead} onChange={(lead) => setSaid({ ...said, lead })} />
          {entries.map((entry, at) => (
            <EntryFields
              key={[at, entry.source, entry.allegationId, entry.publicationId].join(' ')}
              place={at + 1}
              name={nameOf(entry)}
              entry={entry}
              risks={candidates.risks}
              onChange={(changed) => put(at, changed)}
              onRemove={() => leaveOut(at)}
            />
          ))}
          <div>
            <Button onPress={() => add(ofAuthority())}>{say(W.addAuthority)}</Button>
          </div>
          {isMissing && !isWhole(said) && <p role="alert">{say(W.missing)}</p>}
          <TroubleBanner trouble={trouble} />
          <div>
            <Button kind="primary" isPending={isPending} onPress={() => void save()}>
              {say(W.save)}
            </Button>
          </div>
        </div>
      </Card>
    </Stack>
  );
}
