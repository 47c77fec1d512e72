import type { EventTypeIn } from '#domain/event-types.js';
import type { Actor, Command, Event, Instant } from '#domain/kernel/message.js';
import type { Answer, Request } from '#event-store/answers.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { loadParty, type LoadedParty } from './parties.js';

/** Who asks in which party's matter: an officer, or who acts for the party. */
export type AskingOfParty = {
  readonly tenant: TenantContext;
  readonly partyId: string;
  readonly by: Actor;
  readonly at: Instant;
  readonly request: Request;
};

/** What is recorded of it, by which command. */
export type MadeOfParty = {
  readonly command: Command<string, object>;
  readonly events: readonly Event<EventTypeIn<'party'>>[];
  /** What is told beside the party's id. */
  readonly answer?: object;
};

/** The command handler of a party's stream; answers `status` with the party's id. */
export const changeParty = (
  { tenant, partyId, request }: Pick<AskingOfParty, 'tenant' | 'partyId' | 'request'>,
  make: (loaded: LoadedParty) => MadeOfParty | Promise<MadeOfParty>,
  status = 200,
): Promise<Answer> =>
  answerOnce(tenant, request, async () => {
    const loaded = await loadParty(tenant, partyId);
    const { command, events, answer } = await make(loaded);
    return {
      entries: [entryOf('party', loaded.stream, events, command)],
      answer: { status, body: JSON.stringify({ partyId, ...answer }) },
    };
  });
