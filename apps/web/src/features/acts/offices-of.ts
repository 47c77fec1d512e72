import type { OPERATIONS } from '#messages/forms/operations.js';
import type { AccountView } from '../../client/types.gen.js';

type Office = AccountView['roles'][number];

const of = <const Name extends keyof typeof OPERATIONS>(offices: readonly Office[], ...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, offices])) as Readonly<Record<Name, readonly Office[]>>;

/** Which offices may do what stands beside the rows of lists; a spec compares it with the API's own rule. */
export const OFFICES_OF = {
  ...of(['case-manager', 'administrator'], 'closeDelivery', 'retryDelivery', 'confirmPlatformPerson'),
  ...of(['case-manager', 'administrator'], 'noticeGrade', 'confirmGrade', 'dropGradeNotice', 'decideContest'),
  ...of(['case-manager', 'administrator'], 'decideRepair', 'declareConflict'),
  ...of(['case-manager'], 'offerDelegation', 'endDelegation'),
  ...of(['administrator'], 'registerPlatform', 'setPlatformContact', 'changePlatformKeys', 'addPlatformKey'),
  ...of(['administrator'], 'endPlatformKeys', 'endPlatformKey', 'namePlatformPerson', 'endPlatformPerson'),
  ...of(['administrator'], 'listMediator', 'delistMediator', 'noteAbsence', 'listExpert', 'delistExpert'),
  ...of(['administrator'], 'noteExpertAbsence', 'listReviewer', 'delistReviewer', 'recordAffiliation'),
  ...of(['administrator'], 'endAffiliation', 'endConflict', 'reassign'),
};
export type ListedAct = keyof typeof OFFICES_OF;
