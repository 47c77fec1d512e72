import { useMutation } from '@tanstack/react-query';
import { actKey, endAct } from '../connection/act-key.js';
import { mayPass, replyOf, type Answered } from '../connection/reply.js';
import { queryClient, TroubleError } from './queries.js';

/**
 * Sends something once, however often it is tried: the same content goes under the same Idempotency-Key until it is
 * answered. Afterwards everything that is shown is asked anew, for one act moves tasks, deadlines and lists.
 */
export const useSend = <Body, Answer>(name: string, send: (body: Body, key: string) => Promise<Answered<Answer>>) =>
  useMutation({
    mutationFn: async (body: Body): Promise<Answer> => {
      const key = actKey(name, JSON.stringify(body));
      const reply = await replyOf(() => send(body, key));
      if (reply.ok || !mayPass(reply.trouble)) endAct(name);
      if (!reply.ok) throw new TroubleError(reply.trouble);
      return reply.data;
    },
    // it is done once it is answered: a list that cannot be read just now holds nobody up
    onSuccess: () => void queryClient.invalidateQueries(),
  });
