import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { findDeclaration } from '#messages/intake/declarations.js';
import { ANSWER_ALL, PARTY_ANSWERS as W } from '#messages/ui/party-answers.js';
import { PARTY_FILING } from '#messages/ui/party-filing.js';
import { fileInSeveral, getCurrentRulebook, getDispute } from '../../client/sdk.gen.js';
import type { FileInSeveralBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Checkbox } from '../../kit/choices/checkbox.js';
import { Card } from '../../kit/data/card.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { FileDrop } from '../../kit/files/file-drop.js';
import { Banner } from '../../kit/status/banner.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { useSendHeld } from '../acts/use-send-held.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import type { Rules } from '../quick-filing/filing-form.js';
import { evidenceNamed } from '../service/named-file.js';
import { useChosenFiles } from '../service/use-chosen-files.js';
import { answersIn } from './answers-in.js';
import { LeftOut } from './left-out.js';
import { isAnswered, Results } from './results.js';
import s from './answers.module.css';

type Props = { readonly disputes: readonly string[]; readonly numberOf: (disputeId: string) => string };

/** One declaration for all that are chosen, of everything in them that can be answered now; each has its own result. */
export function OneAnswer({ disputes, numberOf }: Props) {
  const { say, tell, locale } = useLanguage();
  const { actingFor, forWhom } = useDesk();
  const respondentId = actingFor ?? forWhom[0]?.id ?? '';
  const { value: statement, set, clear } = useKept(`answer-several:${respondentId}`, '');
  const files = useChosenFiles();
  const sendHeld = useSendHeld();
  const [accepted, setAccepted] = useState(false);
  const [isWanting, setWanting] = useState(false);
  const [notSent, setNotSent] = useState<readonly string[]>([]);
  const [lost, setLost] = useState<readonly string[]>([]);
  const rulebook = useQuery(queryOf('getCurrentRulebook', getCurrentRulebook, {}));
  const version = (rulebook.data as unknown as Rules | undefined)?.declaration.version ?? '';
  const views = useQueries({
    queries: disputes.map((id) => queryOf('getDispute', getDispute, { path: { disputeId: id } })),
  });
  const { answered, leftOut, unread } = answersIn(
    disputes,
    views.map(({ data }) => data),
    respondentId,
  );
  const failed = views.filter(({ data, error }) => data === undefined && error !== null);
  const readAgain = (): void => failed.forEach(({ refetch }) => void refetch());
  const isBeingRead = views.some(({ data, isFetching }) => data === undefined && isFetching);
  const act = useSend('answer-several', (body: FileInSeveralBody, key) =>
    fileInSeveral({ body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<void> => {
    setWanting(true);
    if (unread.length > 0 || answered.length === 0 || !accepted || files.isReading) return;
    const evidence = files.named.map(evidenceNamed);
    const declaration = { accepted: true, version } as const;
    const body = { respondentId, disputes: [...answered], statement: statement.trim(), evidence, declaration };
    const answer = await act.mutateAsync(body).catch(() => undefined);
    const missed: string[] = [];
    for (const { disputeId } of answer?.results.filter(isAnswered) ?? [])
      missed.push(...(await sendHeld({ disputeId }, files.held)));
    setLost([...new Set(missed)]);
    if (answer) setNotSent(leftOut);
    if (answer) setWanting(false);
    if (answer?.results.every(isAnswered) === true) clear();
  };
  const wrong = isWanting && (disputes.length === 0 ? W.chooseFirst : accepted ? undefined : PARTY_FILING.acceptFirst);
  const title = tell(ANSWER_ALL, { count: disputes.length - leftOut.length });
  const results = act.data && (
    <Results
      results={act.data.results}
      leftOut={notSent.filter((id) => !leftOut.includes(id))}
      {...{ lost, numberOf }}
    />
  );
  if (results && disputes.length === 0) return <Card title={say(W.results)}>{results}</Card>;
  return (
    <Card title={title}>
      <div className={s.form}>
        <TextArea label={say(W.statement)} help={say(W.statementHelp)} rows={4} value={statement} onChange={set} />
        <FileDrop
          label={say(W.files)}
          files={files.rows}
          onAdd={(added) => void files.add(added)}
          onRemove={files.remove}
        />
        <p className={s.quiet}>{findDeclaration(version, 'counterNotice', locale)}</p>
        <Checkbox label={say(PARTY_FILING.accept)} isSelected={accepted} onChange={setAccepted} />
        <TroubleBanner trouble={troubleOf(failed[0]?.error)} again={readAgain} />
        {failed.length > 0 && <p className={s.quiet}>{unread.map(numberOf).join(' · ')}</p>}
        <LeftOut disputes={leftOut} numberOf={numberOf} />
        {wrong && <Banner isNew tone="overdue" title={say(wrong)} />}
        <TroubleBanner trouble={troubleOf(act.error)} again={() => void send()} />
        <div>
          <Button
            kind="primary"
            isPending={act.isPending || isBeingRead}
            isDisabled={files.isReading || failed.length > 0}
            onPress={() => void send()}
          >
            {title}
          </Button>
        </div>
        {results}
      </div>
    </Card>
  );
}
