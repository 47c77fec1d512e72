import { useInfiniteQuery } from '@tanstack/react-query';
import { CONFORMANCE_WORDS as W } from '#messages/ui/conformance.js';
import { PLATFORM_DESK } from '#messages/ui/platform-desk.js';
import { listConformanceChecks, startConformanceCheck } from '../../../client/sdk.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Copyable } from '../../../kit/actions/copyable.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { toast, toastFault } from '../../../kit/overlays/toast.js';
import { Banner } from '../../../kit/status/banner.js';
import { pagesOf } from '../../../shared/desk/pages.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { useLanguage } from '../../../shared/language/language.js';
import s from '../platform-desk.module.css';
import { CheckList } from './check-list.js';

/** As docs/delegation.md names it. */
const COMMAND = 'npm run parley -- platform check https://… --secret whsec_…';
/** Milliseconds between two looks while one runs. */
const SOON = 2_000;
type Props = { readonly platformId: string; readonly mayAct: boolean };

/** The platform's receiver tried step by step, what came of it, and how engineers try the same by themselves. */
export function Check({ platformId, mayAct }: Props) {
  const { say } = useLanguage();
  const isSandbox = useDesk().association.sandbox;
  const path = { platformId };
  const list = useInfiniteQuery({
    ...pagesOf('listConformanceChecks', (page, signal) => listConformanceChecks({ path, query: page, signal }), path),
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some(({ items }) => items.some(({ finishedAt }) => finishedAt === undefined)) ? SOON : false,
  });
  const send = useSend(`conformance:${platformId}`, (_: object, key: string) =>
    startConformanceCheck({ path, headers: { 'Idempotency-Key': key } }),
  );
  const runs = list.data?.some(({ finishedAt }) => finishedAt === undefined) === true;
  const run = (): void =>
    send.mutate({}, { onSuccess: () => toast(say(W.running)), onError: ({ message }) => toastFault(message) });
  return (
    <div className={s.stack}>
      <h2>{say(PLATFORM_DESK.check)}</h2>
      <p className={s.quiet}>{say(W.help)}</p>
      {!isSandbox && (
        <Banner tone="now" title={say(W.elsewhere)}>
          <p>{say(W.elsewhereHelp)}</p>
        </Banner>
      )}
      {mayAct && isSandbox && (
        <div>
          <Button isDisabled={runs || send.isPending} onPress={run}>
            {say(runs ? W.running : W.run)}
          </Button>
        </div>
      )}
      <CheckList read={list} checks={list.data ?? []} />
      <h2>{say(W.byHand)}</h2>
      <p className={s.quiet}>{say(PLATFORM_DESK.checkHelp)}</p>
      <DescriptionList
        facts={[
          {
            name: say(PLATFORM_DESK.checkCommand),
            value: <Copyable name={say(PLATFORM_DESK.checkCommand)} text={COMMAND} />,
          },
        ]}
      />
      <p className={s.quiet}>{say(PLATFORM_DESK.checkListen)}</p>
    </div>
  );
}
