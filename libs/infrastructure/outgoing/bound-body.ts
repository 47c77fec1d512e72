/** Somebody answered with more than was asked for. */
export class AnswerTooLong extends Error {
  override readonly name = 'AnswerTooLong';
}

/** The same answer, whose body fails once it is longer than `bytes`. */
export function boundBody(answer: Response, bytes: number): Response {
  if (!answer.body) return new Response(null, answer);
  let read = 0;
  const bound = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      if ((read += chunk.length) > bytes) controller.error(new AnswerTooLong());
      else controller.enqueue(chunk);
    },
  });
  return new Response(answer.body.pipeThrough(bound), answer);
}
