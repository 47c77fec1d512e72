import { useState } from 'react';
import { actKey, endAct } from './act-key.js';
import { mayPass, replyOf, type Answered, type Trouble } from './reply.js';

/** Sends something once, however often it is tried: `run` gives the answer, or undefined with `trouble` told. */
export function useAct<Body, Answer>(name: string, send: (body: Body, key: string) => Promise<Answered<Answer>>) {
  const [state, setState] = useState<{ readonly busy: boolean; readonly trouble?: Trouble }>({ busy: false });
  const run = async (body: Body): Promise<Answer | undefined> => {
    setState({ busy: true });
    const key = actKey(name, JSON.stringify(body));
    const reply = await replyOf(() => send(body, key));
    if (reply.ok || !mayPass(reply.trouble)) endAct(name);
    setState(reply.ok ? { busy: false } : { busy: false, trouble: reply.trouble });
    return reply.ok ? reply.data : undefined;
  };
  return { ...state, run };
}
