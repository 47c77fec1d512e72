import { registerHooks } from 'node:module';
import path from 'node:path';
import type { Festival } from './history.js';
import type { SparseSubject } from './share.js';
import type { Warning } from './warn.js';

/** A process of its own that reckons warnings, so that a year of counts holds up nothing else. */
export type WarnWanted = {
  readonly subjects: readonly SparseSubject[];
  readonly festivals: readonly Festival[];
  readonly on: number;
};
export type WarnTold = {
  /** With the mean error of a fortnight’s expectation in the back-test; none where there was nothing to test it on. */
  readonly warnings: readonly (Warning & { readonly error?: number })[];
  readonly quiet: { readonly mornings: number; readonly asked: number; readonly alarms: number };
  readonly earlier: { readonly festivals: number; readonly warned: number; readonly stayed: number };
};

const ending = path.extname(import.meta.filename);

// as source, too, where what is named .js is still .ts; the kernel lies beside the folder of screening
if (ending === '.ts')
  registerHooks({
    resolve: (name, context, next) => {
      if (name === '#domain/kernel/wilson.js')
        return next(new URL('../../domain/kernel/wilson.ts', import.meta.url).href, context);
      const ours = name.startsWith('.') && !context.parentURL?.includes('/node_modules/');
      return next(ours ? name.replace(/\.js$/, ending) : name, context);
    },
  });
const { sharesOf } = (await import(`./share${ending}`)) as typeof import('./share.js');
const { warn } = (await import(`./warn${ending}`)) as typeof import('./warn.js');
const { backTest } = (await import(`./back-test${ending}`)) as typeof import('./back-test.js');

process.on('message', ({ subjects, festivals, on }: WarnWanted) => {
  const shares = sharesOf(subjects);
  const { quiet, earlier, error } = backTest(shares, festivals, on);
  const warnings = warn(shares, festivals, on).map((one) => {
    const off = error.get(one.subject);
    return off === undefined ? one : { ...one, error: off };
  });
  const told: WarnTold = { warnings, quiet, earlier };
  process.send?.(told);
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
