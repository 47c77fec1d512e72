import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FILLED_OF, SANDBOX_FILL as W } from '#messages/ui/sandbox-fill.js';
import { fillSandbox, getSandbox, resetSandbox } from '../../client/sdk.gen.js';
import type { SandboxStanding } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { unseen } from '../../kit/look/unseen.js';
import { Confirm } from '../../kit/overlays/confirm.js';
import { toastFault } from '../../kit/overlays/toast.js';
import { Status } from '../../kit/status/status.js';
import type { Tone } from '../../kit/status/tones.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { Part } from '../dispute-desk/part.js';
import s from '../lists/lists.module.css';

/** Milliseconds between two looks while it is filled. */
const SOON = 2_000;
const TONES = { empty: 'neutral', filling: 'now', filled: 'lifted', failed: 'overdue' } as const satisfies Record<
  SandboxStanding['state'],
  Tone
>;
type Props = { readonly platformId: string; readonly mayAct: boolean };

/** What is in a sandbox for a platform to try its work on, and the way to begin anew. */
export function Sandbox({ platformId, mayAct }: Props) {
  const { say, tell } = useLanguage();
  const path = { platformId };
  const read = useQuery({
    ...queryOf('getSandbox', getSandbox, { path }),
    refetchInterval: ({ state: { data } }) => (data?.state === 'filling' ? SOON : false),
  });
  const fill = useSend(`fill-sandbox:${platformId}`, (_: object, key) =>
    fillSandbox({ path, headers: { 'Idempotency-Key': key } }),
  );
  const begin = (): void =>
    fill.mutate({}, { onSuccess: () => void read.refetch(), onError: ({ message }) => toastFault(message) });
  return (
    <div className={s.stack}>
      <h2 className={unseen}>{say(W.title)}</h2>
      <Card title={say(W.cases)}>
        <div className={s.stack}>
          <p>{say(W.help)}</p>
          <Part read={read} lines={2}>
            {({ state, filed, disputes }) => (
              <>
                <DescriptionList
                  facts={[
                    { name: say(W.state), value: <Status tone={TONES[state]} word={say(W[state])} /> },
                    { name: say(W.begun), value: tell(FILLED_OF, { filed, disputes }) },
                  ]}
                />
                {state === 'failed' && <p>{say(W.failedHelp)}</p>}
                {mayAct && state === 'empty' && (
                  <div>
                    <Button kind="primary" isPending={fill.isPending} onPress={begin}>
                      {say(W.fill)}
                    </Button>
                  </div>
                )}
              </>
            )}
          </Part>
        </div>
      </Card>
      {mayAct && <Reset platformId={platformId} />}
    </div>
  );
}

function Reset({ platformId }: Pick<Props, 'platformId'>) {
  const { say } = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const reset = useSend(`reset-sandbox:${platformId}`, (_: object, key) =>
    resetSandbox({ path: { platformId }, headers: { 'Idempotency-Key': key } }),
  );
  // everything on the page was of the association that is left behind
  const leave = (): void =>
    reset.mutate({}, { onSuccess: () => location.reload(), onError: ({ message }) => toastFault(message) });
  return (
    <Card title={say(W.resetTitle)}>
      <div className={s.stack}>
        <p>{say(W.resetHelp)}</p>
        <div>
          <Button kind="danger" onPress={() => setAsked(true)}>
            {say(W.reset)}
          </Button>
        </div>
      </div>
      <Confirm
        isDangerous
        title={say(W.reset)}
        act={say(W.reset)}
        isOpen={isAsked}
        isPending={reset.isPending}
        onClose={() => setAsked(false)}
        onConfirm={leave}
      >
        <p>{say(W.resetHelp)}</p>
        <p>{say(W.resetAll)}</p>
      </Confirm>
    </Card>
  );
}
