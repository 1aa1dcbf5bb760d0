import { digestOf } from './digest.ts';
import type { Locate } from './locator.ts';
import { readAttributes } from './markdown/attributes.ts';
import type { ClaimBlock } from './markdown/claims.ts';
import type { Problem } from './problems.ts';
import type { RawClaim } from './records.ts';
import { checkData } from './schemas/check.ts';
import { claimSchema } from './schemas/claim.ts';

/** The text that holds a claim. */
export interface ClaimSource {
  readonly file: string;
  /** The id of the article. */
  readonly article: string;
  readonly text: string;
  readonly locateOffset: Locate;
}

/**
 * Read the attributes of a claim.
 * @returns the claim, or the id of one that is not right, so that references to it are not reported too
 */
export function readClaimRecord(
  { file, article, text, locateOffset }: ClaimSource,
  { offset, end, sentence, quotation, notes }: ClaimBlock,
): { claim: RawClaim | undefined; brokenId: string | undefined; problems: Problem[] } {
  const attributes = readAttributes(text, offset);
  const locate: RawClaim['locate'] = (path, part) => locateOffset(attributes.offsetOf(path, part));
  const repeated = attributes.repeated.map(({ name, offset: at }): Problem => {
    const message = `Unexpected second \`${name}\`, expected each attribute once`;
    return { file, ...locateOffset(at), rule: 'unknown-key', message };
  });
  const checked = checkData(file, claimSchema, { data: attributes.data, locate }, 'claim');
  const problems = [...repeated, ...checked.problems];
  if (!checked.data) {
    const { id } = attributes.data;
    return { claim: undefined, brokenId: typeof id === 'string' ? id : undefined, problems };
  }
  const data = { ...checked.data, sentence, quotation };
  const digest = digestOf(text.slice(offset, end));
  const claim = { file, id: data.id, data, locate, digest, article, notes: { nodes: notes } };
  return { claim, brokenId: undefined, problems };
}
