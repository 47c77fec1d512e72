import type { PanelView } from '../../../client/types.gen.js';
import { WORK_WORDS as W } from '#messages/ui/expert-work.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useNames } from '../use-case.js';

export type Member = { readonly expertId: string; readonly name: string };

/** Who sits now, and how each member is called by another. */
export function useExperts({ seats }: PanelView) {
  const { say } = useLanguage();
  const { accountId } = useDesk();
  const nameOf = useNames();
  const members: readonly Member[] = seats.flatMap(({ expert, stage }) =>
    expert && stage !== 'expert-acceptance' ? [{ ...expert, name: expert.name ?? nameOf(expert.expertId) }] : [],
  );
  const called = (expertId: string): string =>
    expertId === accountId ? say(W.you) : (members.find((one) => one.expertId === expertId)?.name ?? nameOf(expertId));
  return { members, called, accountId };
}
