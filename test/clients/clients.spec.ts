import { LANGUAGES } from '../../tools/clients/languages.js';
import { isBuildable, runStep } from '../../tools/clients/run-step.js';
import { openSandbox, type SandboxEnvironment } from './sandbox.js';

const buildable = LANGUAGES.filter(isBuildable);
let sandbox: SandboxEnvironment;

beforeAll(async () => {
  // each answers one
  sandbox = await openSandbox(process.env['PARLEY_TEST_HOME'] ?? '', LANGUAGES.length);
});

it.each(buildable)('a platform begins with the client in $name', async (language) => {
  const { code, said } = await runStep(language, language.example, sandbox);
  expect({ code, said }).toEqual({
    code: 0,
    said: expect.stringMatching(/verified[^]*answered:[^]*handed over as PL-/),
  });
});

it('an example that is refused fails', async () => {
  const [language] = buildable;
  if (!language) throw new Error('There is always Node');
  const { code, said } = await runStep(language, language.example, { ...sandbox, PARLEY_API_KEY: 'plk_of-nobody' });
  expect({ code, isTold: said.includes('Unauthenticated') }).toEqual({ code: 1, isTold: true });
});
