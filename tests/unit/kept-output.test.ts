import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { afterAll, beforeEach, describe, expect, test } from 'vitest';

import { findFinished, KeptOutput, type OutputPlace } from '../../src/kept-output.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'output-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const place = (input = '', code = 'code'): OutputPlace => ({
  outDir: path.join(folder, 'site'),
  cacheDir: path.join(folder, 'cache'),
  ...{ code, input },
});
const pathOf = (file: string): string => path.join(folder, 'site', file);
const read = (file: string): string => readFileSync(pathOf(file), 'utf8');

/** A build of files with keys, each file with its name and key as its text, and of one file without. */
function build(keys: Readonly<Record<string, string>>, code?: string): string[] {
  const output = new KeptOutput(place(JSON.stringify(keys), code));
  const written: string[] = [];
  for (const [file, key] of Object.entries(keys)) {
    if (output.keeps(file, key)) continue;
    output.write(file, `${file} ${key}`);
    written.push(file);
  }
  expect(output.keeps('feed.xml', undefined)).toBe(false);
  output.write('feed.xml', 'a feed');
  output.settle();
  output.close('two pages');
  return written;
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  build({ 'a/index.html': '1', 'b/index.html': '1' });
});

describe('of what the build before left', () => {
  test('files with the same key are kept, others are written', () => {
    writeFileSync(pathOf('from-elsewhere'), '');
    expect(build({ 'a/index.html': '1', 'b/index.html': '2' })).toStrictEqual(['b/index.html']);
    expect(read('b/index.html')).toBe('b/index.html 2');
    expect(existsSync(pathOf('from-elsewhere'))).toBe(false);
  });

  test('a file that was changed or removed since is written again', () => {
    writeFileSync(pathOf('a/index.html'), 'a/index.html X');
    rmSync(pathOf('b/index.html'));
    const files = { 'a/index.html': '1', 'b/index.html': '1' };
    expect(build(files)).toStrictEqual(Object.keys(files));
    expect(read('a/index.html')).toBe('a/index.html 1');
  });

  test('nothing is kept when the code is another', () => {
    expect(build({ 'a/index.html': '1' }, 'other')).toStrictEqual(['a/index.html']);
  });

  test('what is not asked for any more goes, unless something else was written in its place', () => {
    const output = new KeptOutput(place());
    expect(output.keeps('a/index.html', '1')).toBe(true);
    output.write('b/index.html', 'what was here has moved');
    expect([...output.settle().keys()]).toStrictEqual(['a/index.html', 'b/index.html']);
    build({ 'a/index.html': '1' });
    expect(existsSync(pathOf('b'))).toBe(false);
  });
});

test('what others write while a build runs stays, what they left before goes', async () => {
  for (const name of ['style.css', 'old.css']) writeFileSync(pathOf(name), 'left before');
  // Times of files may be no finer than that.
  await setTimeout(20);
  const output = new KeptOutput(place());
  writeFileSync(pathOf('style.css'), 'new');
  expect([...output.settle().keys()]).toStrictEqual(['style.css']);
  expect(read('style.css')).toBe('new');
});

test('every file is named with the SHA-256 of its bytes, kept or written', () => {
  const output = new KeptOutput(place());
  output.keeps('a/index.html', '1');
  output.write('abc.txt', 'abc');
  const hashes = output.settle();
  expect(hashes.get('abc.txt')).toBe(
    // From FIPS 180-4's examples.
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  expect(hashes.get('a/index.html')).toMatch(/^[0-9a-f]{64}$/);
});

test('two things at one place are a mistake, kept or written', () => {
  const output = new KeptOutput(place());
  const write = (file: string): void => {
    output.write(file, 'a page');
  };
  write('b/index.html');
  expect(output.keeps('a/index.html', '1')).toBe(true);
  for (const file of ['a/index.html', 'b/index.html']) {
    expect(() => {
      write(file);
    }).toThrow(`Unexpected second file at ${file}, expected one`);
  }
  expect(() => output.keeps('a/index.html', '1')).toThrow('Unexpected second file at a/index.html');
});

describe('a build is finished', () => {
  const input = JSON.stringify({ 'a/index.html': '1', 'b/index.html': '1' });

  test('when nothing has changed since', () => {
    expect(findFinished(place(input))).toBe('two pages');
  });

  test('but not when input or any file of its output is another', () => {
    expect(findFinished(place('other'))).toBeUndefined();
    writeFileSync(pathOf('stray'), '');
    expect(findFinished(place(input))).toBeUndefined();
    rmSync(pathOf('stray'));
    expect(findFinished(place(input))).toBe('two pages');
    writeFileSync(pathOf('feed.xml'), 'A FEED, LONGER');
    expect(findFinished(place(input))).toBeUndefined();
  });

  test('but not into another folder', () => {
    expect(
      findFinished({ ...place(input), outDir: path.join(folder, 'elsewhere') }),
    ).toBeUndefined();
  });
});
