import { useState } from 'react';
import { EXHIBITS_OF_PARTIES } from '#messages/service/exhibit-commands.js';
import { EXHIBIT_ACTS as W } from '#messages/ui/exhibit-acts.js';
import { LOOKED_AT as L } from '#messages/ui/looked-at.js';
import { describeLiveStream } from '../../../client/sdk.gen.js';
import type { DescribeLiveStreamBody, ExhibitBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { joined } from '../../../shared/language/joined.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Pick } from '../../../shared/parts/pick.js';
import { ActPage } from '../../dispute/act-page.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { Line } from '../../response/proceeding/line.js';
import { CURRENCIES, liveBodyOf, liveDraftOf, liveFaults, SECONDS, type LiveDraft } from '../live-draft.js';
import { numberOf } from '../number-of.js';
import { Moment } from './moment.js';
import { WithExhibit } from './with-exhibit.js';

/** Where in a live stream one of the own recordings is. */
export function LivePage() {
  return <WithExhibit>{(exhibit, exhibits) => <LiveForm exhibit={exhibit} exhibits={exhibits} />}</WithExhibit>;
}

type Props = { readonly exhibit: ExhibitBody; readonly exhibits: readonly ExhibitBody[] };
const WRITTEN = [
  ['platform', L.platform],
  ['room', L.room],
  ['account', L.account],
  ['session', L.session],
] as const;
const CARD = [
  ['productName', W.productName],
  ['productNumber', W.productNumber],
  ['productUrl', W.productUrl],
] as const;
const OPTIONAL: ReadonlySet<string> = new Set(['account', 'session', 'lengthSeconds']);

function LiveForm({ exhibit: { evidenceId, liveStream }, exhibits }: Props) {
  const { say } = useLanguage();
  const { disputeId } = useDispute().session;
  const { value: draft, set, clear } = useKept<LiveDraft>(`live:${evidenceId}`, liveDraftOf(liveStream));
  const [wanting, setWanting] = useState(false);
  const act = useAct(`live:${evidenceId}`, (body: DescribeLiveStreamBody, key: string) =>
    describeLiveStream({ path: { disputeId, evidenceId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const put = (part: Partial<LiveDraft>): void => set({ ...draft, ...part });
  const wrong = liveFaults(draft);
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const body = liveBodyOf(draft);
    const answer = body && (await act.run(body));
    if (answer) clear();
    return answer !== undefined;
  };
  const second = (name: (typeof SECONDS)[number], optional: boolean) => (
    <Line
      key={name}
      label={say(W[name])}
      hint={say(W.secondHint)}
      optional={optional}
      value={draft[name]}
      wanting={wanting}
      fault={wrong.has(name) ? say(draft[name].trim() === '' ? W.productSecondMissing : W.secondFault) : undefined}
      onChange={(at) => put({ [name]: at })}
    />
  );
  const others = exhibits.filter((one) => one.evidenceId !== evidenceId);
  return (
    <ActPage
      title={say(EXHIBITS_OF_PARTIES.DescribeLiveStream)}
      note={say(W.liveNote)}
      to={['evidence', evidenceId]}
      act={act}
      send={send}
    >
      {WRITTEN.map(([name, words]) => (
        <Line
          key={name}
          label={say(words)}
          optional={OPTIONAL.has(name)}
          value={draft[name]}
          wanting={wanting}
          onChange={(text) => put({ [name]: text })}
        />
      ))}
      <Moment label={say(W.startedAt)} optional at={draft.startedAt} onChange={(startedAt) => put({ startedAt })} />
      {(['recordedFrom', 'recordedUntil'] as const).map((name) => (
        <Moment
          key={name}
          label={say(W[name])}
          at={draft[name]}
          wanting={wanting}
          onChange={(at) => put({ [name]: at })}
        />
      ))}
      {(['fromSecond', 'toSecond', 'lengthSeconds'] as const).map((name) => second(name, OPTIONAL.has(name)))}
      <fieldset>
        <legend>{say(L.product)}</legend>
        {CARD.map(([name, words]) => (
          <Line
            key={name}
            label={say(words)}
            optional
            {...(name === 'productUrl' && { most: 2_000 })}
            value={draft[name]}
            onChange={(text) => put({ [name]: text })}
          />
        ))}
        {second('productSecond', true)}
        <Line
          label={say(L.price)}
          optional
          value={draft.amount}
          wanting={wanting}
          fault={wrong.has('amount') ? say(W.amountFault) : undefined}
          onChange={(amount) => put({ amount })}
        />
        <Pick
          label={say(W.currency)}
          options={CURRENCIES.map((value) => ({ value, label: value }))}
          chosen={draft.currency}
          onChange={(currency = 'CNY') => put({ currency })}
        />
      </fieldset>
      <Pick
        label={say(W.captions)}
        optional
        options={others.map((one) => ({
          value: one.evidenceId,
          label: joined(numberOf(exhibits, one.evidenceId), one.description),
        }))}
        chosen={draft.captionsId}
        onChange={(captionsId) => put({ captionsId })}
      />
    </ActPage>
  );
}
