import type { EvolveOf } from '../../core/state.js';
import type { Related, RelationEvent } from './events.js';

export const evolveRelation: EvolveOf<RelationEvent> = {
  DisputesRelated: (dispute, { relation, otherDisputeId, leadDisputeId }) => {
    const { relations = [], ...group } = dispute.related[otherDisputeId] ?? {};
    const others = relations.filter(
      (one) => one !== relation && (relation !== 'separated' || one !== 'consolidated') && one !== 'unrelated',
    );
    const related: Related =
      relation === 'separated'
        ? { relations: [...others, relation] }
        : {
            relations: [...others.filter((one) => relation !== 'consolidated' || one !== 'separated'), relation],
            ...group,
            ...(leadDisputeId !== undefined && { leadDisputeId }),
          };
    return { ...dispute, related: { ...dispute.related, [otherDisputeId]: related } };
  },
};
