/** A program with its arguments, run in the folder of the language. */
export type Step = readonly [program: string, ...args: readonly string[]];

export type Language = {
  readonly name: 'typescript' | 'java' | 'python' | 'go';
  /** What a machine has to have, as people say it. */
  readonly takes: string;
  /** Ends with 0 where that is there. */
  readonly probe: Step;
  /** Generates and builds the client from clients/platform.json. */
  readonly build: readonly Step[];
  /** Runs its example, built before. */
  readonly example: Step;
  readonly environment?: Readonly<Record<string, string>>;
};

/** For programs that soon end: to compile at length what runs so briefly costs more than it saves. */
const SHORT = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** Each is built as its own people build, and its versions stand in its own files. */
export const LANGUAGES: readonly Language[] = [
  {
    name: 'typescript',
    takes: 'Node',
    probe: ['node', '--version'],
    build: [['npm', 'run', '--silent', 'build']],
    example: ['node', '--no-warnings', 'example/example.ts'],
  },
  {
    name: 'java',
    takes: 'a JDK of 17 or newer, and Maven',
    probe: ['mvn', '--version'],
    build: [['mvn', '--quiet', '--batch-mode', 'package']],
    example: ['java', ...SHORT, '-cp', 'target/classes:target/lib/*', 'example/Example.java'],
    environment: { MAVEN_OPTS: SHORT.join(' ') },
  },
  {
    name: 'python',
    takes: 'Python 3.11 or newer, with venv',
    probe: ['python3', '-c', 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))'],
    build: [
      ['python3', '-m', 'venv', '.venv'],
      ['.venv/bin/pip', 'install', '--quiet', '--no-compile', '-r', 'requirements.txt'],
      [
        '.venv/bin/openapi-python-client',
        'generate',
        '--path',
        '../platform.json',
        '--config',
        'generator.yaml',
        '--output-path',
        'package',
        '--overwrite',
        '--meta',
        'setup',
      ],
      ['.venv/bin/ruff', 'check', '--quiet', '--fix-only', '--extend-select=I', '--no-respect-gitignore', 'package'],
      ['.venv/bin/ruff', 'format', '--quiet', '--no-respect-gitignore', 'package'],
      ['.venv/bin/pip', 'install', '--quiet', '--no-compile', '--no-deps', '--no-build-isolation', './package'],
    ],
    example: ['.venv/bin/python', 'example/example.py'],
  },
  {
    name: 'go',
    takes: 'Go 1.26 or newer',
    probe: ['go', 'version'],
    build: [
      ['go', 'generate', './...'],
      ['go', 'build', '-o', 'bin/', './...'],
    ],
    example: ['bin/example'],
    // for all packages alike, so that the standard library is compiled once; it runs for seconds
    environment: { CGO_ENABLED: '0', GOFLAGS: "'-gcflags=all=-N -l'" },
  },
];
