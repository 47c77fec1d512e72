import type { Association } from '../../../stories/kit/association.js';
import { shanghai } from '../../../stories/kit/association.js';
import type { Client, Json } from '../../../stories/kit/client.js';
import { memberRules } from '../../../support/member-rules.js';

const DAY = 86_400_000;

/** Member rules of the association: drafted by one, read by everybody for eight days, approved by another; tells when. */
export async function bringRules(
  { advanceTo }: Pick<Association, 'advanceTo'>,
  [drafter, approver]: readonly [Client, Client],
  /** A day and hour of Shanghai, `2026-03-02T09:00`. */
  from: string,
  more: Json = {},
): Promise<void> {
  const later = (days: number): string =>
    new Date(Date.parse(shanghai(from)) + days * DAY + 8 * 3_600_000).toISOString().slice(0, 16);
  const content = { memberRules: memberRules('会员管理规则', more) };
  const { version } = await drafter.post<{ version: string }>('/rules', content);
  const at = `/rules/member-rules/${version}`;
  await drafter.post(`${at}/comment-periods`, { until: later(8).slice(0, 10) });
  await advanceTo(later(9));
  const { hash } = await drafter.get<{ hash: string }>(at);
  await approver.post(`${at}/approvals`, { hash, inForceFrom: later(10).slice(0, 10) });
  await advanceTo(later(11));
}
