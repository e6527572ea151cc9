/** Third-party licence notices, which the build collects. */

/** File beside the hosted app. */
export const LICENSES_FILE = 'THIRD_PARTY_LICENSES.txt';

/** Id of the template element with the same text in the single-file app. */
export const LICENSES_ID = 'third-party-licenses';

/** Rejects where no notices exist, as in development. */
export async function readLicenses(): Promise<string> {
  const embedded = document.getElementById(LICENSES_ID);
  if (embedded instanceof HTMLTemplateElement) return embedded.content.textContent;
  const response = await fetch(new URL(LICENSES_FILE, document.baseURI));
  const type = response.headers.get('content-type') ?? '';
  // Some hosts answer with an HTML page instead of a 404.
  if (!response.ok || !type.startsWith('text/plain'))
    throw new Error(`The host has no ${LICENSES_FILE} (${response.status} ${type})`);
  return await response.text();
}
