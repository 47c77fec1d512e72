import { useCallback, useEffect, useState } from 'react';
import { OPERATION_WORDS as W, OPERATOR_WORDS as O } from '#messages/ui/operation.js';
import { getStatus } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { KitRoot } from '../../kit/kit-root.js';
import { Banner } from '../../kit/status/banner.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { replyOf, type Reply, type Trouble } from '../../shared/connection/reply.js';
import { setUpClient } from '../../shared/connection/set-up.js';
import { useLanguage } from '../../shared/language/language.js';
import { LookMenu } from '../../shells/desk/look-menu.js';
import { useScheme } from '../../shells/desk/scheme.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { Figures } from './figures.js';
import { KeyForm } from './key-form.js';
import type { Operation } from './told.js';
import { useOperation } from './use-operation.js';
import s from './operation.module.css';

/** How the installation runs, for whoever has the operator's key; it is nobody's account, and kept nowhere. */
export function OperationPage() {
  const { say, locale } = useLanguage();
  const [scheme] = useScheme();
  const [key, setKey] = useState<string>();
  const [refused, setRefused] = useState<Trouble>();
  setUpClient(locale, {});
  useEffect(() => void (document.title = say(W.title)), [say]);
  const refuse = useCallback((trouble: Trouble) => {
    setRefused(trouble);
    setKey(undefined);
  }, []);
  return (
    <KitRoot scheme={scheme}>
      <main className={s.page}>
        <header className={s.top}>
          <div>
            <h1>{say(W.title)}</h1>
            <p>{say(key === undefined ? O.lead : W.lead)}</p>
          </div>
          <div className={s.acts}>
            <LookMenu />
            {key !== undefined && <Button onPress={() => setKey(undefined)}>{say(O.leave)}</Button>}
          </div>
        </header>
        {key === undefined ? (
          <KeyForm
            refused={refused}
            onKey={(typed) => {
              setRefused(undefined);
              setKey(typed);
            }}
          />
        ) : (
          <Told operatorKey={key} onRefused={refuse} />
        )}
      </main>
    </KitRoot>
  );
}

type Props = { readonly operatorKey: string; readonly onRefused: (trouble: Trouble) => void };
/** It is of no use to ask again with the same key. */
const REFUSED: ReadonlySet<number | undefined> = new Set([401, 403, 429]);

function Told({ operatorKey, onRefused }: Props) {
  const { say } = useLanguage();
  const [last, setLast] = useState<Operation>();
  const ask = useCallback(
    (): Promise<Reply<Operation>> =>
      replyOf(() => getStatus({ headers: { authorization: `Bearer ${operatorKey}` } }), undefined, []),
    [operatorKey],
  );
  const told = useOperation(ask);
  useEffect(() => {
    if (told?.ok) setLast(told.data);
    else if (told && REFUSED.has(told.trouble.status)) onRefused(told.trouble);
  }, [told, onRefused]);
  const shown = told?.ok ? told.data : last;
  return (
    <>
      {told?.ok === false && shown && <Banner isNew tone="overdue" title={say(O.stale)} />}
      {told?.ok === false && !shown && told.trouble.status === 503 && <Banner tone="now" title={say(W.notYet)} />}
      {told?.ok === false && !shown && told.trouble.status !== 503 && <TroubleBanner trouble={told.trouble} />}
      {shown ? <Figures told={shown} /> : told === undefined && <Skeleton lines={8} />}
    </>
  );
}
