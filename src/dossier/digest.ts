import { hash } from 'node:crypto';

/** A short name for a text that changes whenever the text does: 96 bits of its SHA-256, in base64url. */
export function digestOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 16);
}
