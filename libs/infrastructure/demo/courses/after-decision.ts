import type { World } from '../world.js';
import type { Case } from './case.js';
import { newestDecision } from './deliberate.js';

type After = (world: World, dispute: Case) => Promise<void>;

/** The losing side asks for a review a few days later; somebody else has to answer. */
export const reviewAsked =
  (seller: string, day: number): After =>
  async ({ days, when }, dispute) => {
    await days.at(when.ago(day, '10:00'));
    const { decisionId } = await newestDecision(dispute, seller);
    await dispute.post(seller, `/decisions/${decisionId}/review-requests`, {
      ground: 'new-facts',
      statement: '找到了工厂的出货单，可以证明扣件不是我们定做的，请求复核。',
    });
  };

/** Once it can no longer be changed, it is published without names; a second person agreed. */
export const published =
  (day: number): After =>
  async ({ days, when }, dispute) => {
    await days.at(when.ago(day, '10:00'));
    const { decisionId } = await newestDecision(dispute, 'maja');
    const at = `/decisions/${decisionId}/publications`;
    await dispute.post('maja', at, {
      text: '某皮具权利人投诉某直播间销售的单肩包使用近似标识。专家组认为，在同种商品上使用仅一字之差的标识容易导致混淆，对商品已采取的措施应予维持。',
    });
    const { publicationId } = await dispute.get<{ publicationId: string }>('maja', at);
    await dispute.post('heyan', `${at}/${publicationId}/approvals`);
  };
