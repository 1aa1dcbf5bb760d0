/** The name of the file that lists all others. */
export const manifestFile = 'manifest.json';

/**
 * The list of all files of the site but itself.
 * @param hashes of each file its SHA-256 in hexadecimal digits, in the order in which they are listed
 * @returns JSON, one file a line
 */
export function toManifest(hashes: ReadonlyMap<string, string>): string {
  const files = Object.fromEntries([...hashes].filter(([file]) => file !== manifestFile));
  return `${JSON.stringify({ algorithm: 'SHA-256', files }, null, 1)}\n`;
}
