import type { Subject } from '#domain/dispute/core/subject.js';
import { Name } from '../../fields/text.js';

export class ResumeEffectBody {
  @Name({
    description: 'Key of the effect that was given up',
    example: 'serve:01912d68-783e-7a03-8467-5661c1243ad4:mail',
  })
  key: string;

  @Name({ description: 'The subject of its task', example: 'service:01912d68-783e-7a03-8467-5661c1243ad4' })
  subject: Subject;
}
