import { handleConsultation, sealIn } from '#application/consultation/consultations.js';
import { send } from '../http/send.js';
import type { ActingOnRight as Acting } from '../right/acting.js';
import { actingInPerson } from './asking.js';

type Making = Parameters<typeof handleConsultation>[3];
type Spoken = 'AnswerConsultation' | 'RequestConsultationDetails' | 'SupplementConsultation' | 'RefuseLegalAid';

/** Does something in a consultation, for whoever has a part in it. */
export const act = async (id: string, acting: Acting, make: Making): Promise<void> => {
  const { caller, request, reply } = actingInPerson(acting);
  const { actor: by, now: at, tenant } = caller;
  send(reply, await handleConsultation(tenant, id, { by, at, request }, make), tenant);
};

/** Words are sealed for who has a part in it. */
export const say = (type: Spoken, id: string, acting: Acting, text: string): Promise<void> =>
  act(id, acting, async (file) => ({
    type,
    data: { textContentId: await sealIn(acting.caller.tenant, file, text) },
  }));
