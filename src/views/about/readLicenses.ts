/** The licence notices of all that is shipped, which the build collects: where they are, and how they are read. */

/** Beside the hosted app. */
export const LICENSES_FILE = 'THIRD_PARTY_LICENSES.txt';

/** In the app as one file: a template element that holds the same text. */
export const LICENSES_ID = 'third-party-licenses';

/** Rejects where there are none, as while one develops. */
export async function readLicenses(): Promise<string> {
  const embedded = document.getElementById(LICENSES_ID);
  if (embedded instanceof HTMLTemplateElement) return embedded.content.textContent;
  const response = await fetch(new URL(LICENSES_FILE, document.baseURI));
  const type = response.headers.get('content-type') ?? '';
  // Some hosts answer with a page where they have no such file.
  if (!response.ok || !type.startsWith('text/plain'))
    throw new Error(`The host has no ${LICENSES_FILE} (${response.status} ${type})`);
  return await response.text();
}
