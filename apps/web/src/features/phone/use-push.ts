import { useState } from 'react';
import { endPushSubscription } from '../../client/sdk.gen.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { readPush, turnOff, turnOn, whyNot } from './push.js';

type State = { readonly busy: boolean; readonly fault?: 'blocked' | 'failed'; readonly trouble?: Trouble };

/** Notices on this device: how they stand, and the two acts. */
export function usePush() {
  const { data, trouble, again } = useLoad(readPush);
  const [state, setState] = useState<State>({ busy: false });
  const on = async (): Promise<void> => {
    if (!data) return;
    setState({ busy: true });
    const { own: _, ...left } = { own: undefined, ...(await turnOn(data.publicKey)) };
    setState({ busy: false, ...left });
    await again();
  };
  const end = async (ids: readonly string[], one: (id: string) => ReturnType<typeof turnOff>): Promise<void> => {
    setState({ busy: true });
    let fault: Trouble | undefined;
    for (const id of ids) {
      const reply = await replyOf(() => one(id));
      if (!reply.ok) fault ??= reply.trouble;
    }
    setState({ busy: false, ...(fault && { trouble: fault }) });
    await again();
  };
  return {
    push: data,
    ...state,
    trouble: state.trouble ?? trouble,
    again,
    cannot: whyNot(),
    on,
    off: () => end(data?.own === undefined ? [] : [data.own], turnOff),
    endOthers: () => end(data?.others ?? [], (subscriptionId) => endPushSubscription({ path: { subscriptionId } })),
  };
}
