import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { makeContent } from '../dossier/folders.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'check-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const good = makeContent(path.join(folder, 'good'));
const bad = makeContent(path.join(folder, 'bad'), {
  'publishers/gull.md': '---\nname: The Gull\nkind: newsroom\nabuot: A paper.\n---\n',
});
const message =
  'Unexpected key `abuot`, expected one of `name`, `kind`, `country`, `about`, `corrections`';

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Run the command as a person would. */
function check(...args: string[]): Promise<Run> {
  return run(['src/cli/check.ts', ...args]);
}

function run(args: string[]): Promise<Run> {
  const child = spawn(process.execPath, args);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}

test('content without problems ends with 0 and says how much there is', async () => {
  expect(await check(good)).toMatchObject({
    code: 0,
    stdout: 'No problems in 1 article with 2 claims\n',
    stderr: '',
  });
});

test('content with problems ends with 1 and prints the report', async () => {
  expect(await check('--format', 'text', bad)).toMatchObject({
    code: 1,
    stdout: `content/publishers/gull.md
  4:1  ${message}  unknown-key
       Did you mean \`about\`?
1 problem in 1 file
`,
    stderr: '',
  });
});

test('json is a list of problems, empty when there are none', async () => {
  const { code, stdout } = await check('--format', 'json', bad);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toEqual([
    {
      file: 'content/publishers/gull.md',
      ...{ line: 4, column: 1, rule: 'unknown-key', message },
      suggestion: 'Did you mean `about`?',
    },
  ]);
  expect(await check('--format=json', good)).toMatchObject({ code: 0, stdout: '[]\n' });
});

test('github is one annotation a line, nothing when there are none', async () => {
  expect(await check('--format=github', bad)).toMatchObject({
    code: 1,
    stdout: `::error file=content/publishers/gull.md,line=4,col=1,title=unknown-key::${message}%0ADid you mean \`about\`?\n`,
  });
  expect(await check('--format=github', good)).toMatchObject({ code: 0, stdout: '' });
});

test.each([[['--format', 'xml', good]], [['--fix', good]], [[good, bad]], [['--format']]])(
  'a call such as %j ends with 2 and shows how to call',
  async (args) => {
    const { code, stdout, stderr } = await check(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^usage: npm run check/);
  },
);

test('a folder that is not there ends with 2 and says so', async () => {
  const missing = path.join(folder, 'missing');
  const { code, stderr } = await check(missing);
  expect(code).toBe(2);
  expect(stderr).toBe(`Unexpected folder \`${missing}\`, expected one that holds content/\n`);
});

test('a report of any length is printed to its end', async () => {
  const root = makeContent(path.join(folder, 'long'));
  const lines = Array.from({ length: 3_000 }, (_, index) => `<b${index}>`).join('\n\n');
  writeFileSync(path.join(root, 'content/issues/tolls.md'), lines);
  const { code, stdout } = await check(root);
  expect(code).toBe(1);
  expect(stdout).toMatch(/\n3001 problems in 1 file\n$/);
});

/** Says at the end how many seconds of a processor it took: what else the machine does changes that little. */
const meter = `data:text/javascript,process.on('exit', () => {
  const { system, user } = process.cpuUsage();
  console.error((system + user) / 1e6);
})`;

test('the real content is checked within two seconds', async () => {
  const { stderr, stdout } = await run(['--import', meter, 'src/cli/check.ts']);
  expect(stdout).toMatch(/problems? in \d+/);
  expect(Number(stderr)).toBeGreaterThan(0);
  expect(Number(stderr)).toBeLessThan(2);
});
