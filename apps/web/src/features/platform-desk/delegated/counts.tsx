import { useState } from 'react';
import { COUNTED_WORDS, DIFFERENT_COUNTS, PLATFORM_DESK as W } from '#messages/ui/platform-desk.js';
import { compareDelegationCounts } from '../../../client/sdk.gen.js';
import type { CompareCountsBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { Table, type TableColumn } from '../../../kit/data/table.js';
import { NumberField } from '../../../kit/fields/number-field.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { Banner } from '../../../kit/status/banner.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { Status } from '../../../kit/status/status.js';
import { troubleOf } from '../../../shared/desk/queries.js';
import { useNow } from '../../../shared/desk/use-now.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { ComparedMonths } from '../../platforms/compared-months.js';
import { usePlatform } from '../use-platform.js';
import { monthBefore } from './month-before.js';
import { useAgreement } from './use-agreement.js';
import s from '../platform-desk.module.css';

type Counted = keyof CompareCountsBody['counted'];
const COUNTED = Object.keys(COUNTED_WORDS) as Counted[];
const NONE = Object.fromEntries(COUNTED.map((what) => [what, 0])) as CompareCountsBody['counted'];
type Row = { readonly id: Counted; readonly ours: number; readonly theirs: number };

/** What the platform counted of a month beside what the association did; both keep where they differ. */
export function Counts() {
  const { say, tell } = useLanguage();
  const { platformId } = usePlatform();
  const [month, setMonth] = useState(monthBefore(useNow()));
  const [counted, setCounted] = useState(NONE);
  const compare = useSend('compare-counts', (body: CompareCountsBody, key) =>
    compareDelegationCounts({ path: { platformId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const told = compare.variables;
  const differences = compare.data?.differences ?? [];
  const rows: readonly Row[] = COUNTED.map((id) => {
    const ours = told?.counted[id] ?? 0;
    return { id, ours, theirs: differences.find(({ what }) => what === id)?.association ?? ours };
  });
  const columns: readonly TableColumn<Row>[] = [
    { id: 'what', label: say(W.counted), isName: true, cell: ({ id }) => say(COUNTED_WORDS[id]) },
    { id: 'ours', label: say(W.ours), isNumber: true, cell: ({ ours }) => ours },
    { id: 'theirs', label: say(W.theirs), isNumber: true, cell: ({ theirs }) => theirs },
    {
      id: 'same',
      label: say(W.compared),
      cell: ({ ours, theirs }) =>
        ours === theirs ? (
          <Status tone="lifted" word={say(W.same)} />
        ) : (
          <Status tone="overdue" word={say(W.different)} />
        ),
    },
  ];
  return (
    <div className={s.stack}>
      <h2>{say(W.counts)}</h2>
      <p className={s.quiet}>{say(W.countsHelp)}</p>
      <div className={s.form}>
        <TextField label={say(W.month)} placeholder="2026-03" value={month} onChange={setMonth} />
        <div className={s.row}>
          {COUNTED.map((what) => (
            <NumberField
              key={what}
              isPlain
              label={say(COUNTED_WORDS[what])}
              minValue={0}
              value={counted[what]}
              onChange={(count) => setCounted({ ...counted, [what]: Number.isNaN(count) ? 0 : count })}
            />
          ))}
        </div>
        <TroubleBanner trouble={troubleOf(compare.error)} />
        <div>
          <Button kind="primary" isPending={compare.isPending} onPress={() => compare.mutate({ month, counted })}>
            {say(W.compare)}
          </Button>
        </div>
      </div>
      {compare.data && told && (
        <Card title={told.month}>
          <Banner
            isNew
            tone={differences.length === 0 ? 'lifted' : 'due'}
            title={differences.length === 0 ? say(W.allSame) : tell(DIFFERENT_COUNTS, { count: differences.length })}
          />
          <Table label={say(W.counts)} columns={columns} rows={rows} />
        </Card>
      )}
      <Earlier />
    </div>
  );
}

/** What was compared before stands under the form; what is sent comes to it at once. */
function Earlier() {
  const { read, trouble } = useAgreement();
  if (read.isPending) return <Skeleton lines={3} />;
  if (trouble) return <TroubleBanner trouble={trouble} again={() => void read.refetch()} />;
  return <ComparedMonths compared={read.data?.compared ?? []} />;
}
