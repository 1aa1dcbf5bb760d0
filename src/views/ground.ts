import type { Claim } from '../dossier/index.ts';

/** On what ground a statement is ascribed to its speaker, as it is shown. */
export interface GroundView {
  readonly id: Ground;
  readonly word: string;
  readonly rule: string;
}

/** One of the grounds. */
export type Ground = 'on-record' | 'relayed' | 'unnamed';

/** The strongest ground on which claims that say the same rest; a single claim is such a list. */
export function showGround(claims: readonly Claim[]): GroundView {
  const id = claims.some(({ isUnnamed, via }) => !isUnnamed && !via)
    ? 'on-record'
    : claims.some(({ isUnnamed }) => isUnnamed)
      ? 'unnamed'
      : 'relayed';
  return { id, ...groundWords[id] };
}

/** Each ground with its rule, the strongest first. */
export function listGrounds(): GroundView[] {
  return grounds.map((id) => ({ id, ...groundWords[id] }));
}

const grounds = ['on-record', 'relayed', 'unnamed'] as const satisfies readonly Ground[];

/** The word and the rule of each ground. */
const groundWords: Readonly<Record<Ground, { readonly word: string; readonly rule: string }>> = {
  'on-record': {
    word: 'On record',
    rule: 'At least one source has it from the speaker in a document, a speech or a post, or heard it said.',
  },
  relayed: {
    word: 'As relayed',
    rule: 'Every source has it by way of another newsroom, agency or office, which is named.',
  },
  unnamed: {
    word: 'Unnamed sources',
    rule: 'No source has it from the speaker, and at least one rests on people who are not named.',
  },
};
