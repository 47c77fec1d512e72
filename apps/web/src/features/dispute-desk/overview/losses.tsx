import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LOSS_WORDS as W } from '#messages/ui/desk-losses.js';
import { listLosses } from '../../../client/sdk.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useCase } from '../use-case.js';
import { useShort } from '../use-short.js';
import { LossSheet } from './loss-sheet.js';
import s from '../desk.module.css';

/** What a notice cost a merchant, by its own figures: opened by who may see it, one by one; nothing where there is none. */
export function Losses() {
  const { say } = useLanguage();
  const short = useShort();
  const { disputeId } = useCase();
  const [opened, open] = useState<string>();
  const { data } = useQuery(queryOf('listLosses', listLosses, { path: { disputeId } }));
  const sheets = data?.worksheets ?? [];
  if (sheets.length === 0) return null;
  return (
    <Card title={say(W.title)} beside={<Status tone="confidential" word={say(W.confidential)} />}>
      <p className={s.quiet}>{say(W.secret)}</p>
      <ul className={s.lines}>
        {sheets.map(({ worksheetId, statedAt }) => (
          <li key={worksheetId}>
            <span className={s.between}>
              <time dateTime={statedAt}>{short(statedAt)}</time>
              {opened !== worksheetId && (
                <Button size="small" onPress={() => open(worksheetId)}>
                  {say(W.open)}
                </Button>
              )}
            </span>
            {opened === worksheetId && <LossSheet worksheetId={worksheetId} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}
