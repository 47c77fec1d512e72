import { TRACKS, type Track } from '#domain/rulebook/track.js';
import { PairBody, Pairs } from '../../dispute/pair.dto.js';
import { Choice } from '../../fields/choice.js';
import { Parts } from '../../fields/nested.js';
import { Code } from '../../fields/pattern.js';
import { Text } from '../../fields/text.js';

export class DefectBody {
  @Code({ description: 'Code of the material that is missing or defective', example: 'TM1' })
  code: string;

  @Text({
    description: 'What is wrong with it',
    example: 'The certificate is of another mark',
    most: 2_000,
    optional: true,
  })
  note?: string;
}

export class TrackChoiceBody {
  @Pairs({ description: 'The pairs that another law governs' })
  pairs: PairBody[];

  @Choice(TRACKS, { description: 'Which' })
  track: Track;

  @Text({ description: 'Why', example: 'The marketer runs the room in its own name', most: 2_000 })
  reason: string;
}

export class AcceptComplaintBody {
  @Parts(() => TrackChoiceBody, {
    description: 'Where another law governs than the rulebook would choose',
    least: 1,
    most: 100,
    optional: true,
  })
  tracks?: TrackChoiceBody[];
}

export class RequestCureBody {
  @Parts(() => DefectBody, { description: 'All defects at once', least: 1, most: 100 })
  defects: DefectBody[];
}

export class RejectComplaintBody {
  @Choice(['materials', 'out-of-scope', 'barred'], {
    description:
      'Why the complaint does not go on; `barred` where a court’s order or a finding of the association bars it, which the letter then names',
  })
  cause: 'materials' | 'out-of-scope' | 'barred';

  @Parts(() => DefectBody, { description: 'Every reason', least: 1, most: 100 })
  reasons: DefectBody[];
}
